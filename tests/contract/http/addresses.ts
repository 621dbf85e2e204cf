import { BRIEF, type Case, FRESH, IMMUTABLE } from './case.ts';

const moved = (target: string, location: string, kind: Case['kind'] = 'short'): Case => ({
  ask: `GET ${target}`,
  status: 308,
  kind,
  has: { location, 'cache-control': FRESH },
});

/** Addresses that are spelt in another way lead to the right one. */
export const MOVED: readonly Case[] = [
  moved('/en', '/en/'),
  moved('/EN/', '/en/'),
  moved('/En', '/en/'),
  moved('/en/nato-out', '/en/nato-out/'),
  moved('/EN/NATO-OUT/', '/en/nato-out/'),
  moved('/Zh/Statement', '/zh/statement/'),
  moved('/en?fbclid=1', '/en/?fbclid=1'),
  moved('/en/nato-out?size=og&colour=ink', '/en/nato-out/?size=og&colour=ink'),
  moved('/EN/?//evil.example/', '/en/?//evil.example/'),
  moved('/en/nato-out/OG.png', '/en/nato-out/og.png'),
  moved('/EN/nato-out/og-Red.SVG', '/en/nato-out/og-red.svg'),
  moved('/EN/nato-out/og.png?x=1', '/en/nato-out/og.png'),
  moved('/en/nato-out/og-red.ABCDEF0123.png', '/en/nato-out/og-red.abcdef0123.png'),
  moved('/en/nato-out/og.png?', '/en/nato-out/og.png', 'image'),
  moved('/en/nato-out/og.png?v=2', '/en/nato-out/og.png', 'image'),
  moved('/en/nato-out/og.png?https://evil.example/', '/en/nato-out/og.png', 'image'),
  moved('/en/nato-out/og.svg?size=story', '/en/nato-out/og.svg', 'image'),
  moved('/en/nato-out/og-ink.0000000000.png?a', '/en/nato-out/og-ink.0000000000.png', 'image'),
  moved('/en/kit.zip?x', '/en/kit.zip', 'image'),
  moved('/en/nato-out/kit.zip?', '/en/nato-out/kit.zip', 'image'),
  moved('/EN/KIT.ZIP', '/en/kit.zip'),
  moved('/Robots.txt', '/robots.txt'),
  moved('/FAVICON.ICO', '/favicon.ico'),
  moved('/Catalog.JSON?x=1', '/catalog.json'),
  moved('/OEmbed?url=x', '/oembed?url=x'),
];

/** Dot segments are resolved before the service sees them, as the URL standard says, so that these are the right addresses already. */
export const RESOLVED: readonly Case[] = [
  { ask: 'GET /en/./', status: 200, kind: 'text', has: { 'cache-control': FRESH } },
  { ask: 'GET /%2e%2e/en/', status: 200, kind: 'text', has: { 'cache-control': FRESH } },
  { ask: 'GET /../../en/', status: 200, kind: 'text', has: { 'cache-control': FRESH } },
  { ask: 'GET /en/x/%2E./nato-out/og.png', status: 200, kind: 'image', has: { 'cache-control': FRESH } },
  { ask: 'GET /en/%2E%2E', status: 302, kind: 'short', has: { location: '/en/', vary: 'Accept-Language' } },
  { ask: 'GET http://evil.example/en/', status: 200, kind: 'text', has: { 'cache-control': FRESH }, onlyNode: true },
];

const missing = (target: string): Case => ({
  ask: `GET ${target}`,
  status: 404,
  kind: 'short',
  has: { vary: 'Accept', 'cache-control': BRIEF, 'content-type': 'application/problem+json', location: undefined },
});

/** Addresses of nothing, however near they come to something. */
export const MISSING: readonly Case[] = [
  '/xx/',
  '/pt-BR/',
  '/zh-Hans/',
  '/en/none/',
  '/en/nato-out/og.png/',
  '/en/nato-out/og.jpg',
  '/en/nato-out/og',
  '/en/nato-out/og-.png',
  '/en/nato-out/og-teal.png',
  '/en/nato-out/og.{rev}.png',
  '/en/nato-out/og-red.{rev}0.png',
  '/en/nato-out/og-red.{rev}',
  '/en/nato-out/og.png.svg',
  '/en/nato-out/og@2x.png',
  '/og.png',
  '/index.html',
  '/en/index.html',
  '/%65n/',
  '/en%2F',
  '/en/nato-out%2Fog.png',
  '/en/nato-out/og%2epng',
  '/en/nato%2Dout/',
  '/en/nato-out/og.png%00',
  '/en/nato-out/og.png%20',
  '/en/nato-out/og.png%3Fv=1',
  '/en/nato-out/og.png%23',
  '/%C0%AE%C0%AE/en/',
  '/%c0%af',
  '/%uff0e/',
  '/%FF',
  '/en;v=1/',
  '/en/nato-out;a/og.png',
  '/en/nato-out/og.png;a',
  '//en/',
  '/en//nato-out/',
  '//evil.example/%2e%2e',
  '///evil.example/',
  '/%5cevil.example/',
  '/%2f%2fevil.example',
  '/.well-known/security.txt',
  '/__proto__/',
  '/en/constructor/og.png',
  '/en/nato-out/toString.png',
].map(missing);

/** Revisions: the current one for good, any other leads to the name without it. */
export const REVISIONS: readonly Case[] = [
  { ask: 'GET /en/nato-out/og-red.{rev}.png', status: 200, kind: 'image', has: { 'cache-control': IMMUTABLE, etag: '"{rev}-og-red-png"' } },
  { ask: 'GET /en/nato-out/og-red.{rev}.svg', status: 200, kind: 'svg', has: { 'cache-control': IMMUTABLE, etag: '"{rev}-og-red-svg"' } },
  { ask: 'HEAD /en/nato-out/og-red.{rev}.png', status: 200, kind: 'image', has: { 'cache-control': IMMUTABLE } },
  ...['/en/nato-out/og-red', '/ja/statement/poster-ink', '/ar/nato-out/story-mono'].flatMap((stem): readonly Case[] =>
    ['GET', 'HEAD'].map((method) => ({
      ask: `${method} ${stem}.0123456789.png`,
      status: 302,
      kind: 'image',
      has: { location: `${stem}.png`, 'cache-control': BRIEF },
    })),
  ),
];
