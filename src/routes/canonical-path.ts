import { parseCardPath } from '../card/spec.ts';
import { parseKitPath } from '../pages/kit-path.ts';
import { OEMBED_PATH } from '../pages/oembed.ts';
import { parsePagePath } from '../pages/page-spec.ts';
import type { Site } from '../pages/site.ts';
import { siteFiles } from './files.ts';

/** Longer than any path of the site, and short enough not to be worked on for nothing. In UTF-16 units. */
const LONGEST = 512;

/** The existing path that another one means which only differs in case or lacks the final slash; `undefined` when there is none. */
export function canonicalPath(site: Site, path: string): string | undefined {
  if (path.length > LONGEST) return undefined;
  const lower = path.toLowerCase();
  const [, first = ''] = lower.split('/');
  const tag = [...site.catalog.languages.keys()].find((candidate) => candidate.toLowerCase() === first) ?? first;
  const cased = `/${tag}${lower.slice(first.length + 1)}`;
  return [cased, `${cased}/`].find((candidate) => candidate !== path && exists(site, candidate));
}

function exists(site: Site, path: string): boolean {
  const { catalog } = site;
  if (path === OEMBED_PATH || siteFiles(site).has(path)) return true;
  return Boolean(parsePagePath(catalog, path) ?? parseCardPath(catalog, path) ?? parseKitPath(catalog, path));
}
