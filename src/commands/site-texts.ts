import { allPages, pagePath } from '../pages/page-spec.ts';
import type { Site } from '../pages/site.ts';
import { siteFiles } from '../routes/files.ts';
import type { ExportTarget } from './export-target.ts';
import { writeLanguageChoice } from './language-page.tsx';
import { prefixedLinks, relativeLinks } from './relative-links.ts';
import { assetHeaders, fileHeaders } from './site-headers.ts';

/** A file of a static site that is no image. */
interface SiteText {
  /** Path below the site's folder. */
  readonly file: string;
  readonly bytes: () => Promise<Uint8Array>;
}

/** The bytes that the service answers for a path. Rejects when the status is another than expected. */
type Fetch = (path: string, status?: number) => Promise<Uint8Array>;

/** What only a running server has a use for. */
const LIVE_ONLY: ReadonlySet<string> = new Set(['/healthz']);

/** What is in the folder for the sake of the export, in the form of .gitignore: not to be published. */
const ASSETS_IGNORE = '.placard-export\n*.unfinished\n';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Every page and other text of the site. Where nothing answers, `index.html` offers the languages, and `404.html` is what such hosts answer for what is not there. */
export function siteTexts(site: Site, target: ExportTarget, fetch: Fetch): readonly SiteText[] {
  const pages = allPages(site.catalog).map((page): SiteText => {
    const path = pagePath(page);
    return { file: `${path.slice(1)}index.html`, bytes: async () => linked(await fetch(path), path, target) };
  });
  const files = [...siteFiles(site).keys()]
    .filter((path) => !LIVE_ONLY.has(path))
    .map((path): SiteText => ({ file: path.slice(1), bytes: async () => located(await fetch(path), path, target) }));
  return [...pages, ...files, ...(target.answers ? assetTexts(site) : fileTexts(site, target, fetch))];
}

function linked(html: Uint8Array, path: string, { links }: ExportTarget): Uint8Array {
  return links === 'root' ? html : encode(relativeLinks(decode(html), path, links === 'file'));
}

/** The manifest is the one file that names paths of its site: it too may stand in any folder. */
function located(bytes: Uint8Array, path: string, { links }: ExportTarget): Uint8Array {
  return links === 'root' || !path.endsWith('.webmanifest') ? bytes : encode(decode(bytes).replaceAll('"/', '"./'));
}

function assetTexts(site: Site): readonly SiteText[] {
  return [
    { file: '_headers', bytes: async () => encode(assetHeaders(site)) },
    { file: '_redirects', bytes: async () => encode(slashRedirects(site)) },
    { file: '.assetsignore', bytes: async () => encode(ASSETS_IGNORE) },
  ];
}

/** The most rules that Cloudflare reads. Beyond them it answers by 307 instead. */
const MOST_REDIRECTS = 2000;

/** Paths of pages without their final slash, as the file `_redirects`: Cloudflare by itself would answer them by 307. */
function slashRedirects({ catalog }: Site): string {
  const paths = allPages(catalog).slice(0, MOST_REDIRECTS).map(pagePath);
  return paths.map((path) => `${path.slice(0, -1)} ${path} 308\n`).join('');
}

function fileTexts(site: Site, target: ExportTarget, fetch: Fetch): readonly SiteText[] {
  const notFound = async (): Promise<string> => decode(await fetch('/404.html', 404));
  const root = { file: 'index.html', bytes: async () => linked(encode(await writeLanguageChoice(site)), '/', target) };
  if (target.links === 'file') return [root];
  return [
    root,
    { file: '404.html', bytes: async () => encode(prefixedLinks(await notFound(), site.publicUrl)) },
    { file: '_headers', bytes: async () => encode(fileHeaders()) },
  ];
}
