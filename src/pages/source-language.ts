import type { Catalog, CatalogLanguage } from '../content/catalog.ts';

/** The language that every slogan has a text in. Throws when the catalog breaks that promise of its loader. */
export function sourceLanguage({ languages, sourceLanguage: tag }: Catalog): CatalogLanguage {
  const language = languages.get(tag);
  if (!language) throw new Error(`The catalog has no language "${tag}", which it names as its source.`);
  return language;
}
