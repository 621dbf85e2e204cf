import { catalogJson } from '../pages/catalog-json.ts';
import { ICON_IMAGES } from '../pages/icon-images.ts';
import { iconSvg } from '../pages/icons.ts';
import { manifest } from '../pages/manifest.ts';
import { robots } from '../pages/robots.ts';
import { SCRIPT } from '../pages/script.ts';
import type { Site } from '../pages/site.ts';
import { sitemap } from '../pages/sitemap.ts';
import { stylesheet } from '../pages/stylesheet.ts';
import type { ServedFile } from './file-response.ts';
import { CACHE, ENCODING_HEADERS, IMAGE_HEADERS } from './headers.ts';

type FileWriter = (site: Site) => ServedFile;

const FILES = {
  '/catalog.json': (site) => ({ type: 'application/json', body: catalogJson(site) }),
  '/favicon.svg': () => ({ type: 'image/svg+xml', body: iconSvg(), headers: { ...IMAGE_HEADERS, ...ENCODING_HEADERS.svg } }),
  '/healthz': () => ({ type: 'application/json', body: '{"status":"ok"}', cache: CACHE.never }),
  '/manifest.webmanifest': (site) => ({ type: 'application/manifest+json', body: manifest(site) }),
  '/robots.txt': (site) => ({ type: 'text/plain; charset=utf-8', body: robots(site) }),
  '/sitemap.xml': (site) => ({ type: 'application/xml', body: sitemap(site) }),
} as const satisfies Record<string, FileWriter>;

const ICONS = Object.entries(ICON_IMAGES).map(([path, base64]): [string, FileWriter] => [path, () => rasterIcon(path, base64)]);

function rasterIcon(path: string, base64: string): ServedFile {
  const body = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return { type: path.endsWith('.ico') ? 'image/x-icon' : 'image/png', body, headers: IMAGE_HEADERS };
}

/** Whether a path is that of an icon, which other origins may read. */
export function isIcon(path: string): boolean {
  return path === '/favicon.svg' || Object.hasOwn(ICON_IMAGES, path);
}

/** The files beside the pages by their paths: those with a fixed name, and stylesheet and script of this revision. */
export function siteFiles(site: Site): ReadonlyMap<string, FileWriter> {
  const style: FileWriter = () => ({ type: 'text/css; charset=utf-8', body: stylesheet(), cache: CACHE.immutable });
  const script: FileWriter = () => ({ type: 'text/javascript; charset=utf-8', body: SCRIPT, cache: CACHE.immutable });
  return new Map<string, FileWriter>([...Object.entries(FILES), ...ICONS, [site.stylesheet, style], [site.script, script]]);
}
