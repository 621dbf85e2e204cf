import { type Check, differs, headersDiffer } from './check.ts';

const HTML = { Accept: 'text/html' };

/** What the site is held to beside pages and images. */
export const ANSWER_CHECKS: readonly Check[] = [
  {
    name: 'the root offers the languages',
    files: true,
    run: async ({ ask, catalog }, files) => {
      if (files) {
        const html = new TextDecoder().decode((await ask('/')).body);
        return catalog.languages.flatMap(({ tag }) => (html.includes(`hreflang="${tag}"`) ? [] : [`/ does not offer ${tag}`]));
      }
      const problems: string[] = [];
      for (const { tag } of catalog.languages) {
        const answer = await ask('/', { headers: { 'Accept-Language': tag } });
        problems.push(...differs(`/ in ${tag}`, answer.status, 302));
        problems.push(
          ...headersDiffer('/', answer, { location: `/${tag}/`, vary: 'Accept-Language', 'cache-control': 'private, no-store' }),
        );
      }
      return problems;
    },
  },
  {
    name: 'a path without its final slash leads to the right one',
    files: false,
    run: async ({ ask, catalog: { sourceLanguage } }) => {
      const answer = await ask(`/${sourceLanguage}`);
      return [...differs(`/${sourceLanguage}`, answer.status, 308), ...headersDiffer('/', answer, { location: `/${sourceLanguage}/` })];
    },
  },
  {
    name: 'what is not there answers 404 by a page',
    files: true,
    run: async ({ ask }) => {
      const answer = await ask('/nothing/at/all', { headers: HTML });
      return [
        ...differs('/nothing/at/all', answer.status, 404),
        ...headersDiffer('/nothing/at/all', answer, { 'content-type': /^text\/html/ }),
      ];
    },
  },
  {
    name: 'to programs 404 is a problem document, and another method answers 405',
    files: false,
    run: async ({ ask }) => {
      const missing = await ask('/en/nothing/og.png', { headers: { Accept: '*/*' } });
      const posted = await ask('/nothing', { method: 'POST' });
      return [
        ...differs('/en/nothing/og.png', missing.status, 404),
        ...headersDiffer('/en/nothing/og.png', missing, {
          'content-type': 'application/problem+json',
          'cache-control': 'public, max-age=60',
        }),
        ...differs('POST /nothing', posted.status, 405),
        ...headersDiffer('POST /nothing', posted, { allow: 'GET, HEAD, OPTIONS', 'cache-control': 'no-store' }),
      ];
    },
  },
  {
    name: 'oEmbed describes a page',
    files: false,
    run: async ({ ask, catalog }) => {
      const url = catalog.languages[0]?.url ?? '';
      const { status, body } = await ask(`/oembed?url=${encodeURIComponent(url)}`);
      if (status !== 200) return differs('/oembed', status, 200);
      const told: { readonly type?: string } = JSON.parse(new TextDecoder().decode(body));
      return differs('/oembed type', told.type, 'link');
    },
  },
  {
    name: 'sitemap, robots, manifest and icons are there',
    files: true,
    run: async ({ ask, publicBase }) => {
      const problems: string[] = [];
      for (const path of ['/sitemap.xml', '/robots.txt', '/manifest.webmanifest', '/favicon.svg', '/favicon.ico', '/apple-touch-icon.png'])
        problems.push(...differs(path, (await ask(path)).status, 200));
      const sitemap = new TextDecoder().decode((await ask('/sitemap.xml')).body);
      return [...problems, ...differs('/sitemap.xml names', sitemap.includes(`<loc>${publicBase}`), 'true')];
    },
  },
];
