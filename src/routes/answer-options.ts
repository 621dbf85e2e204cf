import { parseCardPath } from '../card/spec.ts';
import { ALLOW, CACHE, IMAGE_HEADERS, PAGE_HEADERS } from './headers.ts';
import type { Service } from './service.ts';

/** What a CORS preflight for an image is told (https://fetch.spec.whatwg.org/#http-cors-protocol). */
const PREFLIGHT_HEADERS = {
  ...IMAGE_HEADERS,
  'Access-Control-Allow-Methods': ALLOW,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
} as const satisfies Record<string, string>;

/** Answers OPTIONS: the methods that are allowed, and on images the CORS preflight. */
export function answerOptions({ site }: Service, request: Request): Response {
  const image = parseCardPath(site.catalog, new URL(request.url).pathname);
  const headers = { ...(image ? PREFLIGHT_HEADERS : PAGE_HEADERS), Allow: ALLOW, 'Cache-Control': CACHE.never };
  return new Response(null, { status: 204, headers });
}
