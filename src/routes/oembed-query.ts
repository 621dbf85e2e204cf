import type { LargestThumbnail } from '../pages/oembed.ts';
import { parsePagePath, type PageSpec } from '../pages/page-spec.ts';
import type { Site } from '../pages/site.ts';
import { canonicalPath } from './canonical-path.ts';

/** What a consumer asks of oEmbed (https://oembed.com, 2.2). Other parameters are ignored. */
export interface OembedQuery {
  /** As given; `undefined` when it is missing or empty. */
  readonly url: string | undefined;
  /** `json` when none is named. */
  readonly format: string;
  readonly largest: LargestThumbnail;
}

/** Reads the query of an oEmbed request. A size that is no whole number is no limit. */
export function parseOembedQuery(query: URLSearchParams): OembedQuery {
  return {
    url: query.get('url') || undefined,
    format: query.get('format') || 'json',
    largest: { width: pixels(query.get('maxwidth')), height: pixels(query.get('maxheight')) },
  };
}

function pixels(text: string | null): number {
  return text !== null && /^\d+$/.test(text) ? Number(text) : Infinity;
}

/** The page that a URL names, whatever its query and spelling; `undefined` when it is none of this site's published origin. */
export function pageAt({ catalog, publicUrl, ...site }: Site, url: string): PageSpec | undefined {
  const { origin, pathname } = URL.parse(url) ?? {};
  if (origin !== publicUrl || pathname === undefined) return undefined;
  return parsePagePath(catalog, pathname) ?? parsePagePath(catalog, canonicalPath({ catalog, publicUrl, ...site }, pathname) ?? '');
}
