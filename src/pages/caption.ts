import type { Catalog } from '../content/catalog.ts';
import { plainText } from '../content/markup.ts';
import type { PageSpec } from './page-spec.ts';
import { organisation, pageTitle } from './page-texts.ts';

/** What to write under the picture of a page's slogan: its words, and who says them. In the page's language alone, without the link. */
export function caption(catalog: Catalog, page: PageSpec): string {
  const by = catalog.statement.by.get(page.language.tag);
  return `${pageTitle(catalog, page)}\n\n${by === undefined ? organisation(catalog, page.language) : plainText(by)}`;
}
