import type { Catalog, CatalogLanguage, Slogan } from '../content/catalog.ts';

/** The language a path begins with, whatever its case; `undefined` when the catalog has none of that name. */
export function pathLanguage(catalog: Catalog, path: string): CatalogLanguage | undefined {
  const first = path.split('/', 2)[1]?.toLowerCase();
  return [...catalog.languages.values()].find(({ tag }) => tag.toLowerCase() === first);
}

/** The slogan a path names that has no text in the language the path begins with; `undefined` when the path is wrong in another way. */
export function untranslatedSlogan(catalog: Catalog, path: string): Slogan | undefined {
  const language = pathLanguage(catalog, path);
  const id = path.split('/', 3)[2]?.toLowerCase();
  return language && catalog.slogans.find((slogan) => slogan.id === id && !slogan.text.has(language.tag));
}
