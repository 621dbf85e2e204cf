import type { Catalog, Texts } from './catalog.ts';

/** The text in a language, or where there is none in the source language, which has every text. */
export function textFor(texts: Texts, catalog: Pick<Catalog, 'sourceLanguage'>, language: string): string {
  return texts.get(language) ?? texts.get(catalog.sourceLanguage) ?? '';
}
