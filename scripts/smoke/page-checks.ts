import { type Check, differs, headersDiffer, pngSize } from './check.ts';
import type { LiveSite } from './site.ts';

/** The most that WhatsApp is sure to take, in bytes. */
const LARGEST_PREVIEW = 300_000;

const PAGE_HEADERS = {
  'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
  'content-security-policy': /^default-src 'none'; .*frame-ancestors 'none'/,
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  etag: /^(?:W\/)?"[^"]+"$/,
};

/** The value of each tag of a page with this property, as it stands there. */
function properties(html: string, property: string): readonly string[] {
  const tags = html.matchAll(new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)"`, 'g'));
  return Array.from(tags, ([, content = '']) => content);
}

async function checkPage({ ask, publicBase }: LiveSite, url: string, language: string, files: boolean): Promise<readonly string[]> {
  const path = url.slice(publicBase.length - 1);
  const answer = await ask(url);
  const html = new TextDecoder().decode(answer.body);
  const [address] = properties(html, 'og:url');
  return [
    ...differs(path, answer.status, 200),
    ...differs(`${path} content-type`, answer.headers.get('content-type'), /^text\/html/),
    ...differs(`${path} set-cookie`, answer.headers.get('set-cookie'), 'null'),
    ...differs(`${path} language`, /<html lang="([^"]+)"/.exec(html)?.[1], language),
    ...differs(`${path} canonical`, html.includes(`<link rel="canonical" href="${url}">`), 'true'),
    ...differs(`${path} og:url`, address, url),
    ...(files ? [] : headersDiffer(path, answer, PAGE_HEADERS)),
  ];
}

async function checkPreview({ ask, publicBase }: LiveSite, url: string): Promise<readonly string[]> {
  const path = url.slice(publicBase.length - 1);
  const html = new TextDecoder().decode((await ask(url)).body);
  const missing = ['og:title', 'og:description', 'og:image:alt', 'twitter:card'].filter((name) => !properties(html, name)[0]);
  const [image = ''] = properties(html, 'og:image');
  const answer = image.startsWith(publicBase) ? await ask(image) : undefined;
  const size = `${properties(html, 'og:image:width')[0]}×${properties(html, 'og:image:height')[0]}`;
  return [
    ...missing.map((name) => `${path} has no ${name}`),
    ...differs(`${path} og:image`, image, /^https?:\/\/.*\/og-[a-z]+\.[0-9a-f]{10}\.png$/),
    ...(answer ? [] : [`${path} og:image is not on this site: ${image}`]),
    ...differs(`${image} answers`, answer?.status, 200),
    ...differs(`${image} is`, answer && pngSize(answer.body), size),
    ...((answer?.body.length ?? 0) > LARGEST_PREVIEW ? [`${image} has ${answer?.body.length} bytes, over ${LARGEST_PREVIEW}`] : []),
  ];
}

/** All share pages in the source language, and the first of every other. */
function sample({ catalog }: LiveSite) {
  const cards = catalog.slogans.flatMap((slogan) => slogan.cards);
  const firsts = catalog.languages.flatMap(({ tag }) => cards.find(({ language }) => language === tag) ?? []);
  return [...new Set([...cards.filter(({ language }) => language === catalog.sourceLanguage), ...firsts])];
}

async function each<T>(items: readonly T[], run: (item: T) => Promise<readonly string[]>): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const item of items) problems.push(...(await run(item)));
  return problems;
}

/** What pages are held to. */
export const PAGE_CHECKS: readonly Check[] = [
  {
    name: 'the site gives itself this address',
    files: true,
    run: async ({ base, publicBase }) =>
      /^http:\/\/(?:127|localhost|\[::1\])/.test(base) ? [] : differs('PUBLIC_URL was', publicBase, base),
  },
  {
    name: 'every gallery is there, in its language, with its headers',
    files: true,
    run: (site, files) => each(site.catalog.languages, ({ url, tag }) => checkPage(site, url, tag, files)),
  },
  {
    name: 'share pages are there, in their language, with their headers',
    files: true,
    run: (site, files) => each(sample(site), ({ url, language }) => checkPage(site, url, language, files)),
  },
  {
    name: 'share pages have a preview: tags, and a picture that is as they say',
    files: true,
    run: (site) => each(sample(site), ({ url }) => checkPreview(site, url)),
  },
];
