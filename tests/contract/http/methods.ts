import { ALLOWED, type Case } from './case.ts';

const PATHS = ['/', '/en/', '/en/nato-out/og.png', '/en/nato-out/kit.zip', '/robots.txt', '/nothing'] as const;

const refused = (ask: string): Case => ({
  ask,
  status: 405,
  kind: 'short',
  has: { allow: ALLOWED, vary: 'Accept', 'cache-control': 'no-store', 'content-type': 'application/problem+json' },
});

/** Methods that do not exist here. */
export const REFUSED: readonly Case[] = [
  ...PATHS.flatMap((path) => ['POST', 'PUT', 'DELETE', 'PATCH'].map((method) => refused(`${method} ${path}`))),
  ...['PROPFIND', 'QUERY', 'SEARCH', 'PURGE', 'TRACE'].map((method): Case => ({ ...refused(`${method} /en/`), onlyNode: true })),
];

const PREFLIGHT = { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET', 'Access-Control-Request-Headers': 'x-a' };

/** OPTIONS: a CORS preflight where other origins may read, and nowhere else. */
export const OPTIONS: readonly Case[] = [
  ...[
    '/en/nato-out/og.png',
    '/en/nato-out/og.svg',
    '/en/nato-out/og-ink.0000000000.png',
    '/en/nato-out/kit.zip',
    '/oembed',
    '/favicon.ico',
    '/favicon.svg',
  ].map((path): Case => ({
    ask: `OPTIONS ${path}`,
    send: PREFLIGHT,
    status: 204,
    kind: 'image',
    has: {
      allow: ALLOWED,
      'access-control-allow-methods': ALLOWED,
      'access-control-allow-headers': '*',
      'access-control-max-age': '86400',
      'access-control-allow-credentials': undefined,
      'cache-control': 'no-store',
    },
  })),
  ...['/', '/en/', '/en/nato-out/', '/catalog.json', '/nothing', '/en/nato-out/og.gif', '/EN/nato-out/og.png'].map((path): Case => ({
    ask: `OPTIONS ${path}`,
    send: PREFLIGHT,
    status: 204,
    kind: 'short',
    has: { allow: ALLOWED, 'access-control-allow-methods': undefined, 'cache-control': 'no-store' },
  })),
];

/** What is no request for a URL: refused before the service, with the headers of its errors. */
export const MALFORMED: readonly Case[] = ['GET /en\\nato-out/', 'GET /\\evil.example', 'OPTIONS *'].map((ask) => ({
  ask,
  status: 400,
  kind: 'short',
  has: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  onlyNode: true,
}));
