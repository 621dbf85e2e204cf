import { catalogJson } from '../pages/catalog-json.ts';
import { favicon } from '../pages/favicon.ts';
import { manifest } from '../pages/manifest.ts';
import { robots } from '../pages/robots.ts';
import type { Site } from '../pages/site.ts';
import { sitemap } from '../pages/sitemap.ts';
import { stylesheet } from '../pages/stylesheet.ts';
import { CACHE, ENCODING_HEADERS, IMAGE_HEADERS } from './headers.ts';
import type { TextFile } from './text-response.ts';

type FileWriter = (site: Site) => TextFile;

const FILES = {
  '/catalog.json': (site) => ({ type: 'application/json', body: catalogJson(site) }),
  '/favicon.svg': () => ({ type: 'image/svg+xml', body: favicon(), headers: { ...IMAGE_HEADERS, ...ENCODING_HEADERS.svg } }),
  '/healthz': () => ({ type: 'application/json', body: '{"status":"ok"}', cache: CACHE.never }),
  '/manifest.webmanifest': (site) => ({ type: 'application/manifest+json', body: manifest(site) }),
  '/robots.txt': (site) => ({ type: 'text/plain; charset=utf-8', body: robots(site) }),
  '/sitemap.xml': (site) => ({ type: 'application/xml', body: sitemap(site) }),
} as const satisfies Record<string, FileWriter>;

/** The files beside the pages by their paths: those with a fixed name, and the stylesheet of this revision. */
export function siteFiles(site: Site): ReadonlyMap<string, FileWriter> {
  const style: FileWriter = () => ({ type: 'text/css; charset=utf-8', body: stylesheet(), cache: CACHE.immutable });
  return new Map<string, FileWriter>([...Object.entries(FILES), [site.stylesheet, style]]);
}
