import { raw } from 'hono/html';

import type { CardImage } from './card-image.ts';
import { pagePath, type PageSpec } from './page-spec.ts';
import { organisation, pageDescription, pageTitle } from './page-texts.ts';
import type { Site } from './site.ts';

/** The JSON-LD of a page (schema.org `WebPage`, of which Mastodon reads the headline before Open Graph), ready to stand in a `<script>` data block. */
export function structuredData(site: Site, page: PageSpec, image: CardImage | undefined): ReturnType<typeof raw> {
  const { catalog, publicUrl } = site;
  const data = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    headline: pageTitle(catalog, page),
    description: pageDescription(catalog, page),
    inLanguage: page.language.tag,
    url: `${publicUrl}${pagePath(page)}`,
    datePublished: catalog.statement.date,
    ...(image && { image: `${publicUrl}${image.path('png')}` }),
    publisher: { '@type': 'Organization', name: organisation(catalog, page.language) },
  };
  // `<` is all that can end the block early, and Mastodon reads `&` as the start of a character reference; JSON may write both as escapes.
  return raw(
    JSON.stringify(data)
      .replaceAll('<', String.raw`\u003c`)
      .replaceAll('&', String.raw`\u0026`),
  );
}
