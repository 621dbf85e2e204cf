import { OEMBED_PATH } from '../pages/oembed.ts';
import { canonicalPath } from './canonical-path.ts';
import { CACHE, PAGE_HEADERS } from './headers.ts';
import { redirect } from './redirect.ts';
import type { Service } from './service.ts';

/** Answers a path without its final slash or in another case by the way to the right one; `undefined` when there is none. The query of a page or of oEmbed goes along; images have none. */
export function answerMisspelt({ site }: Service, request: Request): Response | undefined {
  const { pathname, search } = new URL(request.url);
  const path = canonicalPath(site, pathname);
  if (path === undefined) return undefined;
  const location = path.endsWith('/') || path === OEMBED_PATH ? `${path}${search}` : path;
  return redirect(308, location, { ...PAGE_HEADERS, 'Cache-Control': CACHE.fresh });
}
