import type { Catalog, Texts } from './catalog.ts';
import { textFor } from './text-for.ts';

/** A catalog of some of its languages. Texts that a language takes from the source language are kept, also where the source language itself is left out; then the first of the rest takes its place. */
export function restrictCatalog(catalog: Catalog, tags: readonly string[]): Catalog {
  const languages = new Map([...catalog.languages].filter(([tag]) => tags.includes(tag)));
  const completed = (texts: Texts): Texts => new Map([...languages.keys()].map((tag) => [tag, textFor(texts, catalog, tag)]));
  const translated = (texts: Texts): Texts => new Map([...texts].filter(([tag]) => languages.has(tag)));
  const [first = catalog.sourceLanguage] = languages.keys();
  return {
    ...catalog,
    languages,
    sourceLanguage: languages.has(catalog.sourceLanguage) ? catalog.sourceLanguage : first,
    brand: { ...catalog.brand, name: completed(catalog.brand.name), link: completed(catalog.brand.link) },
    statement: { ...catalog.statement, title: translated(catalog.statement.title), by: completed(catalog.statement.by) },
    slogans: catalog.slogans.map((slogan) => ({ ...slogan, text: translated(slogan.text) })),
  };
}
