import type { Catalog } from '../content/catalog.ts';
import { kitOf } from '../pages/kit.ts';
import { allPages } from '../pages/page-spec.ts';
import type { Site } from '../pages/site.ts';
import { CACHE, ENCODING_HEADERS, IMAGE_HEADERS, PAGE_HEADERS } from '../routes/headers.ts';

type Headers = Readonly<Record<string, string>>;
type Rule = readonly [path: string, headers: Headers];

const FRESH = { 'Cache-Control': CACHE.fresh };
const IMMUTABLE = { 'Cache-Control': CACHE.immutable };
const WHOLE = { 'Accept-Ranges': 'none' };
const { 'Content-Security-Policy': svgPolicy } = ENCODING_HEADERS.svg;
const SVG_HEADERS = { ...IMAGE_HEADERS, 'Content-Security-Policy': svgPolicy };

/** No path is matched by two rules: the platform would join what both say of a header. Images stand under their immutable names alone. */
const RULES: readonly Rule[] = [
  ['/*/', { ...PAGE_HEADERS, ...FRESH }],
  ['/:language/:slogan/:name.png', { ...IMAGE_HEADERS, ...IMMUTABLE, ...WHOLE }],
  ['/:language/:slogan/:name.svg', { ...SVG_HEADERS, ...IMMUTABLE, ...WHOLE }],
  ['/:name.png', { ...IMAGE_HEADERS, ...FRESH }],
  ['/:name.ico', { ...IMAGE_HEADERS, 'Content-Type': 'image/x-icon', ...FRESH }],
  ['/:name.svg', { ...SVG_HEADERS, ...FRESH }],
  ['/:name.css', { ...PAGE_HEADERS, ...IMMUTABLE }],
  ['/:name.js', { ...PAGE_HEADERS, ...IMMUTABLE }],
  ['/:name.json', { ...PAGE_HEADERS, ...FRESH }],
  ['/:name.txt', { ...PAGE_HEADERS, ...FRESH }],
  ['/:name.webmanifest', { ...PAGE_HEADERS, 'Content-Type': 'application/manifest+json', ...FRESH }],
  ['/:name.xml', { ...PAGE_HEADERS, 'Content-Type': 'application/xml', ...FRESH }],
];

/** The headers of the service for static assets, as the file `_headers` that Cloudflare reads (https://developers.cloudflare.com/workers/static-assets/headers/). */
export function assetHeaders(site: Site): string {
  return write([...RULES, ...kitRules(site)]);
}

/** A `_headers` that every host which reads such a file understands (Netlify, Cloudflare Pages): one rule for everything. Freshness is left to the host. */
export function fileHeaders(): string {
  const { 'Cross-Origin-Resource-Policy': _, ...page } = PAGE_HEADERS;
  return write([['/*', { ...page, ...IMAGE_HEADERS }]]);
}

/** Kits are saved under a name made of that of the organisation, of the slogan and of the language: the rules repeat what the path says. */
function kitRules(site: Site): readonly Rule[] {
  return (['/:language/kit.zip', '/:language/:slogan/kit.zip'] as const).map((path): Rule => {
    const name = kitName(site, site.catalog, path.includes(':slogan'));
    const saved = name === undefined ? {} : { 'Content-Disposition': `attachment; filename="${name}"` };
    return [path, { ...IMAGE_HEADERS, ...FRESH, ...WHOLE, ...saved }];
  });
}

/** `crir-:slogan-:language.zip`; `undefined` where there is no page to take it from. */
function kitName(site: Site, catalog: Catalog, ofSlogan: boolean): string | undefined {
  const page = allPages(catalog).find(({ slogan }) => (slogan !== undefined) === ofSlogan);
  if (!page) return undefined;
  const { fileName } = kitOf(site, page);
  const end = [...(page.slogan ? [page.slogan.id] : []), page.language.tag].join('-');
  const pattern = ofSlogan ? ':slogan-:language' : ':language';
  return fileName.endsWith(`${end}.zip`) ? fileName.replace(`${end}.zip`, `${pattern}.zip`) : undefined;
}

function write(rules: readonly Rule[]): string {
  const lines = rules.flatMap(([path, headers]) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]);
  return `${lines.join('\n')}\n`;
}
