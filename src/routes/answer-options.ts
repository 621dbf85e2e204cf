import { parseCardPath } from '../card/spec.ts';
import type { Catalog } from '../content/catalog.ts';
import { parseKitPath } from '../pages/kit-path.ts';
import { OEMBED_PATH } from '../pages/oembed.ts';
import { isIcon } from './files.ts';
import { ALLOW, CACHE, IMAGE_HEADERS, PAGE_HEADERS } from './headers.ts';
import type { Service } from './service.ts';

/** What a CORS preflight for what everybody may read is told (https://fetch.spec.whatwg.org/#http-cors-protocol). */
const PREFLIGHT_HEADERS = {
  ...IMAGE_HEADERS,
  'Access-Control-Allow-Methods': ALLOW,
  'Access-Control-Allow-Headers': '*',
  'Access-Control-Max-Age': '86400',
} as const satisfies Record<string, string>;

/** Answers OPTIONS: the methods that are allowed, and on images, icons, kits and oEmbed the CORS preflight. */
export function answerOptions({ site }: Service, request: Request): Response {
  const open = isOpen(site.catalog, new URL(request.url).pathname);
  const headers = { ...(open ? PREFLIGHT_HEADERS : PAGE_HEADERS), Allow: ALLOW, 'Cache-Control': CACHE.never };
  return new Response(null, { status: 204, headers });
}

/** Whether pages of other origins may read what is at a path. */
function isOpen(catalog: Catalog, path: string): boolean {
  return path === OEMBED_PATH || isIcon(path) || Boolean(parseCardPath(catalog, path) ?? parseKitPath(catalog, path));
}
