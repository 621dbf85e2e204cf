import { describe, expect, it } from 'vitest';

import { createApp } from '../../../src/app.ts';
import { FORMAT_IDS } from '../../../src/card/formats.ts';
import { type CardRequest, cardPath, defaultTheme, parseCardPath } from '../../../src/card/spec.ts';
import { THEME_IDS } from '../../../src/card/themes.ts';
import { allKits, kitPath } from '../../../src/pages/kit-path.ts';
import { allPages, pagePath } from '../../../src/pages/page-spec.ts';
import { openShipped } from '../../support/shipped.ts';
import { type StrangeRequest, strangeRequests } from '../../support/strange-requests.ts';
import { countingRenderer } from '../pages/fixture.ts';

const PUBLIC_URL = 'https://placard.example';
const REVISION = '0123456789';
const { catalog } = await openShipped();

/** Every name of an image: format, theme or none, revision or none, encoding. */
function* imagePaths(): Generator<string> {
  for (const slogan of catalog.slogans)
    for (const [tag, text] of slogan.text) {
      const language = catalog.languages.get(tag);
      if (!language) continue;
      for (const format of FORMAT_IDS)
        for (const encoding of ['png', 'svg'] as const) {
          const plain: CardRequest = {
            spec: { slogan, language, text, format, theme: defaultTheme(slogan) },
            encoding,
            themed: false,
            revision: undefined,
          };
          yield cardPath(plain);
          for (const theme of THEME_IDS)
            for (const revision of [undefined, REVISION])
              yield cardPath({ ...plain, spec: { ...plain.spec, theme }, themed: true, revision });
        }
    }
}

const IMAGES = new Set(imagePaths());
const KITS = new Set(allKits(catalog).map(kitPath));
const FILES = [
  '/',
  '/catalog.json',
  '/sitemap.xml',
  '/robots.txt',
  '/manifest.webmanifest',
  '/favicon.svg',
  '/favicon.ico',
  '/icon-192.png',
  '/healthz',
  '/oembed',
];
const PAGES = allPages(catalog).map(pagePath);
const ADDRESSES = new Set([...IMAGES, ...KITS, ...PAGES, ...FILES]);
/** Pictures are most of the names, and what the rest is for. */
const ASKED = [...[...IMAGES].filter((_, index) => index % 20 === 0), ...[...KITS].slice(0, 40), ...PAGES, ...FILES];

const HOSTS = [
  'placard.example',
  'evil.example',
  'evil.example:8443',
  '[::1]',
  '127.0.0.1',
  'xn--80ak6aa92e.com',
  'user:password@evil.example',
];

function open() {
  const renderer = countingRenderer();
  return { app: createApp({ catalog, renderer, publicUrl: PUBLIC_URL }), drawn: renderer.drawn };
}

/** What is wrong with an answer, in words. */
async function faults(url: URL, response: Response): Promise<readonly string[]> {
  const { status, headers } = response;
  const location = headers.get('Location');
  const target = location === null ? undefined : new URL(location, url);
  const html = status === 200 && headers.get('Content-Type')?.startsWith('text/html') ? await response.text() : '';
  return [
    ...(status < 200 || status > 499 ? [`answers ${status}`] : []),
    ...(location !== null && !/^\/(?![/\\])/.test(location) ? [`leads to ${location}`] : []),
    ...(target && (target.origin !== url.origin || !isKnown(target.pathname)) ? [`leads to ${target.href}`] : []),
    ...(headers.has('Set-Cookie') ? ['sets a cookie'] : []),
    ...(html.includes('evil') ? ['lets the request write the page'] : []),
    ...(html && !html.includes(`<link rel="canonical" href="${PUBLIC_URL}${url.pathname}">`) ? ['has another canonical address'] : []),
    ...(html && !html.includes(`<meta property="og:url" content="${PUBLIC_URL}${url.pathname}"/>`) ? ['has another og:url'] : []),
  ];
}

/** Whether a redirect may lead there: to an address that exists, or an image of another revision, which leads on. */
const isKnown = (path: string): boolean =>
  ADDRESSES.has(path) || parseCardPath(catalog, path) !== undefined || /^\/(?:style|script)\./.test(path);

/** Reads no more of an answer, and lets what was begun for it end. */
async function leave({ body }: Response): Promise<void> {
  await body?.cancel();
  await new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Whether a request is for a picture, in so many words: only that may draw. */
const mayDraw = ({ method, pathname, href }: { method: string; pathname: string; href: string }): boolean =>
  method === 'GET' && !href.includes('?') && (IMAGES.has(pathname) || KITS.has(pathname));

describe('20,000 requests for other addresses, queries, encodings, methods, headers and hosts', () => {
  const requests: readonly StrangeRequest[] = strangeRequests(ASKED, 20_000, 8);

  it('draw nothing but the pictures that exist, lead nowhere else, and are all answered', { timeout: 60_000 }, async () => {
    const { app, drawn } = open();
    const wrong: string[] = [];
    const seen = { named: 0, drawn: 0, other: 0 };
    for (const [index, { method, target, headers }] of requests.entries()) {
      const url = URL.parse(`https://${HOSTS[index % HOSTS.length]}${target}`);
      if (!url) continue;
      url.username = url.password = '';
      const response = await app.request(new Request(url, { method, headers }));
      const named = mayDraw({ method, pathname: url.pathname, href: url.href });
      seen[named ? 'named' : 'other']++;
      if (drawn.length > 0 && !named) wrong.push(`${method} ${url.href} draws ${drawn.join(', ')}`);
      // A kit is drawn while it is read, some of it ahead.
      if (KITS.has(url.pathname)) await leave(response);
      else if (drawn.length > 1) wrong.push(`${method} ${url.href} draws more than one picture`);
      seen.drawn += drawn.length;
      drawn.length = 0;
      for (const fault of await faults(url, response)) wrong.push(`${method} ${url.href.slice(0, 200)} ${fault}`);
    }
    expect(wrong).toEqual([]);
    // That both kinds were among them.
    expect(seen.named).toBeGreaterThan(1000);
    expect(seen.drawn).toBeGreaterThan(500);
    expect(seen.other).toBeGreaterThan(15_000);
  });
});
