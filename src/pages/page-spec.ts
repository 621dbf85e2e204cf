import type { Catalog, CatalogLanguage, Slogan } from '../content/catalog.ts';

/** One page of the site: the gallery of a language, or the share page of a slogan that has a text in it. */
export interface PageSpec {
  readonly language: CatalogLanguage;
  /** `undefined` means the gallery. */
  readonly slogan: Slogan | undefined;
}

const PAGE_PATH = /^\/(?<language>[A-Za-z0-9-]+)\/(?:(?<slogan>[a-z0-9-]+)\/)?$/;

/** Reads the path of a page (`/uk/`, `/uk/nato-out/`); `undefined` when there is no such page. Inverse of {@link pagePath}. */
export function parsePagePath(catalog: Catalog, path: string): PageSpec | undefined {
  const names = PAGE_PATH.exec(path)?.groups ?? {};
  const language = catalog.languages.get(names.language ?? '');
  if (!language) return undefined;
  if (names.slogan === undefined) return { language, slogan: undefined };
  const slogan = catalog.slogans.find(({ id, text }) => id === names.slogan && text.has(language.tag));
  return slogan && { language, slogan };
}

/** The path of a page. Inverse of {@link parsePagePath}. */
export function pagePath({ language, slogan }: PageSpec): string {
  return slogan ? `/${language.tag}/${slogan.id}/` : `/${language.tag}/`;
}

/** The languages in which a slogan is offered, in the order of the page; without a slogan all that have a gallery. */
export function languagesOf(catalog: Catalog, slogan: Slogan | undefined): readonly CatalogLanguage[] {
  return [...catalog.languages.values()].filter(({ tag }) => !slogan || slogan.text.has(tag));
}

/** Every page of the site: for each language its gallery, then its share pages. */
export function allPages(catalog: Catalog): readonly PageSpec[] {
  return [...catalog.languages.values()].flatMap((language) => [
    { language, slogan: undefined },
    ...catalog.slogans.filter(({ text }) => text.has(language.tag)).map((slogan) => ({ language, slogan })),
  ]);
}
