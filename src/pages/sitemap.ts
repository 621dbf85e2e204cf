import { allPages, languagesOf, pagePath, type PageSpec } from './page-spec.ts';
import type { Site } from './site.ts';

/** sitemap.xml (https://www.sitemaps.org) of every page, each with its counterparts in the other languages. */
export function sitemap(site: Site): string {
  const entries = allPages(site.catalog).map((page) => entry(site, page));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>',
    '',
  ].join('\n');
}

// Language tags and slogan ids are ASCII letters, digits and hyphens, and the public URL is an origin: nothing to escape.
function entry({ catalog, publicUrl }: Site, page: PageSpec): string {
  const alternates = languagesOf(catalog, page.slogan).map(
    (language) => `<xhtml:link rel="alternate" hreflang="${language.tag}" href="${publicUrl}${pagePath({ ...page, language })}"/>`,
  );
  return `<url><loc>${publicUrl}${pagePath(page)}</loc>${alternates.join('')}</url>`;
}
