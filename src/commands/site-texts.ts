import { allPages, pagePath } from '../pages/page-spec.ts';
import { siteFiles } from '../routes/files.ts';
import { createService, type ServiceParts } from '../routes/service.ts';

/** A file of a static site that is no image. */
export interface SiteText {
  /** Path below the site's folder. */
  readonly file: string;
  /** URL path that answers its bytes, and with what status. */
  readonly path: string;
  readonly status: number;
}

/** What only a running server has a use for. */
const LIVE_ONLY: ReadonlySet<string> = new Set(['/healthz']);

/** Every page and other text of the site. `index.html` is the gallery of the source language, since a file host cannot negotiate; `404.html` is what such hosts answer for what is not there. */
export async function siteTexts(parts: ServiceParts): Promise<readonly SiteText[]> {
  const { site } = await createService(parts);
  const pages = allPages(site.catalog).map((page) => ({ file: `${pagePath(page).slice(1)}index.html`, path: pagePath(page), status: 200 }));
  const files = [...siteFiles(site).keys()]
    .filter((path) => !LIVE_ONLY.has(path))
    .map((path) => ({ file: path.slice(1), path, status: 200 }));
  return [
    ...pages,
    ...files,
    { file: 'index.html', path: `/${site.catalog.sourceLanguage}/`, status: 200 },
    { file: '404.html', path: '/404.html', status: 404 },
  ];
}
