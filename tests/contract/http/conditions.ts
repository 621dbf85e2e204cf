import { BRIEF, type Case, FRESH, IMMUTABLE } from './case.ts';

const PNG = '/en/nato-out/og.png';
const SVG = '/en/nato-out/og.svg';
const SHARE = '/en/nato-out/';
const WHOLE = { 'cache-control': FRESH, etag: '{etag}' } as const;

/** `If-None-Match` in every form, and what goes before it (RFC 9110 §13). */
export const CONDITIONS: readonly Case[] = [
  // What the client has.
  { ask: `GET ${PNG}`, send: { 'If-None-Match': '{etag}' }, status: 304, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': 'W/{etag}' }, status: 304, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': '"a", {etag}' }, status: 304, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': '"a",W/{etag} ,"b"' }, status: 304, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': '*' }, status: 304, kind: 'image', has: WHOLE },
  { ask: `HEAD ${PNG}`, send: { 'If-None-Match': '{etag}' }, status: 304, kind: 'image', has: WHOLE },
  { ask: `HEAD ${PNG}`, send: { 'If-None-Match': '*' }, status: 304, kind: 'image', has: WHOLE },
  { ask: 'GET /en/nato-out/og-red.png', send: { 'If-None-Match': '{etag}' }, status: 304, kind: 'image', has: WHOLE },
  {
    ask: 'GET /en/nato-out/og-red.{rev}.png',
    send: { 'If-None-Match': '"{rev}-og-red-png"' },
    status: 304,
    kind: 'image',
    has: { 'cache-control': IMMUTABLE, etag: '"{rev}-og-red-png"' },
  },
  { ask: `GET ${SVG}`, send: { 'If-None-Match': '{etag}' }, status: 304, kind: 'svg', has: WHOLE },
  { ask: `GET ${SVG}`, send: { 'If-None-Match': 'W/{etag}, "a"' }, status: 304, kind: 'svg', has: WHOLE },
  { ask: `HEAD ${SVG}`, send: { 'If-None-Match': '*' }, status: 304, kind: 'svg', has: WHOLE },
  { ask: `GET ${SHARE}`, send: { 'If-None-Match': '{etag}' }, status: 304, kind: 'text', has: WHOLE },
  { ask: `GET ${SHARE}`, send: { 'If-None-Match': 'W/{etag}' }, status: 304, kind: 'text', has: WHOLE },
  { ask: `GET ${SHARE}`, send: { 'If-None-Match': '"a", W/{etag}' }, status: 304, kind: 'text', has: WHOLE },
  { ask: `GET ${SHARE}`, send: { 'If-None-Match': '*' }, status: 304, kind: 'text', has: WHOLE },
  { ask: `HEAD ${SHARE}`, send: { 'If-None-Match': '{etag}' }, status: 304, kind: 'text', has: WHOLE },
  { ask: 'GET /en/', send: { 'If-None-Match': '{etag}' }, status: 304, kind: 'text', has: WHOLE },
  { ask: 'GET /en/?fbclid=1', send: { 'If-None-Match': '{etag}' }, status: 304, kind: 'text', has: WHOLE },
  { ask: 'GET /catalog.json', send: { 'If-None-Match': '{etag}' }, status: 304, kind: 'text', has: WHOLE },
  { ask: 'GET /sitemap.xml', send: { 'If-None-Match': '"a", {etag}' }, status: 304, kind: 'text', has: WHOLE },
  { ask: 'GET /favicon.ico', send: { 'If-None-Match': '{etag}' }, status: 304, kind: 'image', has: WHOLE },
  { ask: 'GET /icon-192.png', send: { 'If-None-Match': 'W/{etag}' }, status: 304, kind: 'image', has: WHOLE },
  { ask: 'GET /en/nato-out/kit.zip', send: { 'If-None-Match': '{etag}' }, status: 304, kind: 'image', has: WHOLE },
  { ask: 'HEAD /en/nato-out/kit.zip', send: { 'If-None-Match': '*' }, status: 304, kind: 'image', has: WHOLE },
  // What the client does not have, or names in a way that means nothing.
  { ask: `GET ${PNG}`, send: { 'If-None-Match': '"0000000000-og-red-png"' }, status: 200, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': 'W/"a", "b"' }, status: 200, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': '{rev}-og-red-png' }, status: 200, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': '"{rev}-og-red-png' }, status: 200, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': '"{rev}-og-red-PNG"' }, status: 200, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': '"*"' }, status: 200, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': 'W/*' }, status: 200, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': ',,' }, status: 200, kind: 'image', has: WHOLE },
  { ask: `GET ${PNG}`, send: { 'If-None-Match': '"{rev}-square-red-png"' }, status: 200, kind: 'image', has: WHOLE },
  { ask: `GET ${SVG}`, send: { 'If-None-Match': '"{rev}-og-red-png"' }, status: 200, kind: 'svg', has: WHOLE },
  { ask: `HEAD ${PNG}`, send: { 'If-None-Match': '"a"' }, status: 200, kind: 'image', has: WHOLE },
  { ask: `GET ${SHARE}`, send: { 'If-None-Match': '"a"' }, status: 200, kind: 'text', has: WHOLE },
  { ask: `GET ${SHARE}`, send: { 'If-None-Match': '"00000000000000000000"' }, status: 200, kind: 'text', has: WHOLE },
  { ask: 'GET /robots.txt', send: { 'If-None-Match': '"a"' }, status: 200, kind: 'short', has: WHOLE },
  // There is no Last-Modified to compare with.
  { ask: `GET ${PNG}`, send: { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT' }, status: 200, kind: 'image', has: WHOLE },
  { ask: `GET ${SHARE}`, send: { 'If-Modified-Since': 'yesterday' }, status: 200, kind: 'text', has: WHOLE },
  // What goes before a condition: the right address, and that there is one.
  { ask: `GET ${PNG}?v=1`, send: { 'If-None-Match': '*' }, status: 308, kind: 'image', has: { location: PNG } },
  { ask: 'GET /en/nato-out', send: { 'If-None-Match': '*' }, status: 308, kind: 'short', has: { location: SHARE } },
  {
    ask: 'GET /en/nato-out/og-red.0000000000.png',
    send: { 'If-None-Match': '"0000000000-og-red-png"' },
    status: 302,
    kind: 'image',
    has: { location: '/en/nato-out/og-red.png', 'cache-control': BRIEF },
  },
  { ask: 'GET /nothing', send: { 'If-None-Match': '*' }, status: 404, kind: 'short', has: { vary: 'Accept', 'cache-control': BRIEF } },
  { ask: `POST ${PNG}`, send: { 'If-None-Match': '*' }, status: 405, kind: 'short', has: { vary: 'Accept', 'cache-control': 'no-store' } },
];

const RANGES = ['bytes=0-0', 'bytes=0-99', 'bytes=-5', 'bytes=99999999-', 'bytes=0-1,3-4', 'bytes=5-2', 'items=0-1'] as const;

const ranged = (ask: string, kind: Case['kind'], send: Readonly<Record<string, string>>): Case => ({
  ask,
  send,
  status: 200,
  kind,
  has: { ...WHOLE, 'content-range': undefined },
});

/** Ranges, which are answered by the whole, and conditions on them. */
export const RANGED: readonly Case[] = [
  ...RANGES.map((Range) => ranged(`GET ${PNG}`, 'image', { Range })),
  ...RANGES.slice(0, 3).map((Range) => ranged(`GET ${SHARE}`, 'text', { Range })),
  ranged(`GET ${SVG}`, 'svg', { Range: 'bytes=0-9' }),
  ranged(`HEAD ${PNG}`, 'image', { Range: 'bytes=0-9' }),
  ranged('GET /favicon.ico', 'image', { Range: 'bytes=0-9' }),
  ranged(`GET ${PNG}`, 'image', { Range: 'bytes=0-9', 'If-Range': '{etag}' }),
  ranged(`GET ${PNG}`, 'image', { Range: 'bytes=0-9', 'If-Range': '"a"' }),
  { ask: `GET ${PNG}`, send: { Range: 'bytes=0-9', 'If-None-Match': '{etag}' }, status: 304, kind: 'image', has: WHOLE },
  { ask: 'GET /nothing', send: { Range: 'bytes=0-9' }, status: 404, kind: 'short', has: { vary: 'Accept' } },
];
