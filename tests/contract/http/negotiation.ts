import { BRIEF, type Case, FRESH } from './case.ts';

const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/problem+json';

const error = (Accept: string, type: string): Case => ({
  ask: 'GET /nothing',
  send: { Accept },
  status: 404,
  kind: type === HTML ? 'text' : 'short',
  has: { 'content-type': type, vary: 'Accept', 'cache-control': BRIEF },
});

/** Errors are a page or a problem document, as Accept weighs them. */
export const ERRORS: readonly Case[] = [
  error('text/html', HTML),
  error('text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8', HTML),
  error('TEXT/HTML', HTML),
  error('text/html;level=1', HTML),
  error('text/html;q=0.5', HTML),
  error('text/html, application/json', HTML),
  error('application/json;q=0.4, text/html;q=0.5', HTML),
  error('text/*', HTML),
  error('*/*;q=0.1, text/html;q=0.2', HTML),
  error('*/*', JSON_TYPE),
  error('application/*', JSON_TYPE),
  error('application/json', JSON_TYPE),
  error('application/problem+json', JSON_TYPE),
  error('application/json, text/plain, */*', JSON_TYPE),
  error('application/problem+json, text/html;q=0.9', JSON_TYPE),
  error('application/json, text/html;q=0.1', JSON_TYPE),
  error('text/html;q=0.3, */*;q=0.8', JSON_TYPE),
  error('text/html;q=0', JSON_TYPE),
  error('text/html; q=0.000, */*', JSON_TYPE),
  error('text/html;q=5', JSON_TYPE),
  error('image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5', JSON_TYPE),
  error('text/htmlx', JSON_TYPE),
  error('', JSON_TYPE),
  error(',;,', JSON_TYPE),
  {
    ask: 'POST /en/',
    send: { Accept: 'text/html' },
    status: 405,
    kind: 'text',
    has: { 'content-type': HTML, vary: 'Accept', allow: 'GET, HEAD, OPTIONS' },
  },
  { ask: 'HEAD /nothing', send: { Accept: 'text/html' }, status: 404, kind: 'text', has: { 'content-type': HTML, vary: 'Accept' } },
];

const whole = (path: string, kind: Case['kind'], type: string, cache = FRESH): Case => ({
  ask: `GET ${path}`,
  // What an answer must not depend on.
  send: {
    Accept: 'image/avif;q=0.1',
    'Accept-Language': 'ja',
    'User-Agent': 'facebookexternalhit/1.1',
    Cookie: 'a=b',
    Host: 'evil.example',
  },
  status: 200,
  kind,
  has: { 'content-type': type, 'cache-control': cache },
});

/** Each kind of address, with headers that it must not depend on. */
export const WHOLE: readonly Case[] = [
  whole('/en/', 'text', HTML),
  whole('/ar/nato-out/', 'text', HTML),
  whole('/ja/statement/?size=story&colour=ink', 'text', HTML),
  whole('/en/nato-out/og.png', 'image', 'image/png'),
  whole('/en/nato-out/og.svg', 'svg', 'image/svg+xml'),
  whole('/catalog.json', 'text', 'application/json'),
  whole('/sitemap.xml', 'text', 'application/xml'),
  whole('/robots.txt', 'short', 'text/plain; charset=utf-8'),
  whole('/manifest.webmanifest', 'short', 'application/manifest+json'),
  whole('/healthz', 'short', 'application/json', 'no-store'),
  whole('/favicon.svg', 'icon', 'image/svg+xml'),
  whole('/oembed?url=https://placard.example/en/', 'image', 'application/json'),
  whole('/favicon.ico', 'image', 'image/x-icon'),
  whole('/apple-touch-icon.png', 'image', 'image/png'),
  whole('/icon-512.png', 'image', 'image/png'),
  whole('/en/nato-out/kit.zip', 'image', 'application/zip'),
];
