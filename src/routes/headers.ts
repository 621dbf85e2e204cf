import type { Encoding } from '../card/spec.ts';

/** Cache-Control by how long an answer stays true. */
export const CACHE = {
  immutable: 'public, max-age=31536000, immutable',
  fresh: 'public, max-age=300, stale-while-revalidate=86400',
  /** What may exist a minute later: a missing page, and an image whose revision this deployment does not know. */
  brief: 'public, max-age=60',
  never: 'no-store',
} as const satisfies Record<string, string>;

/** The methods that exist, as `Allow` writes them. */
export const ALLOW = 'GET, HEAD, OPTIONS';

/** On every image and its redirects: anybody may embed and read it. */
export const IMAGE_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
} as const satisfies Record<string, string>;

const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

/** What an image is, by encoding. An SVG opened as a page of its own may do nothing. */
export const ENCODING_HEADERS = {
  png: { 'Content-Type': 'image/png' },
  svg: { 'Content-Type': 'image/svg+xml', 'Content-Security-Policy': SVG_POLICY },
} as const satisfies Record<Encoding, Record<string, string>>;

/** What a page may load: its stylesheet, script, icon, manifest and pictures from its own origin. The script fetches a picture to share or copy it. */
const PAGE_POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "img-src 'self'",
  "manifest-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
].join('; ');

/** On every answer that is no image. */
export const PAGE_HEADERS = {
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const satisfies Record<string, string>;
