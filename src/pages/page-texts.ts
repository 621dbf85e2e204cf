import type { Catalog, CatalogLanguage, Texts } from '../content/catalog.ts';
import { plainText } from '../content/markup.ts';
import { messagesFor } from './messages/messages.ts';
import type { PageSpec } from './page-spec.ts';

/** A text together with the language it is in, which is not always the page's. */
export interface LocalText {
  readonly text: string;
  readonly language: CatalogLanguage;
}

/** A text in the wanted language, otherwise in the source language; the caller marks the language where it differs. */
export function localText(catalog: Catalog, texts: Texts, wanted: CatalogLanguage): LocalText | undefined {
  const language = texts.has(wanted.tag) ? wanted : catalog.languages.get(catalog.sourceLanguage);
  const text = language && texts.get(language.tag);
  return language && text !== undefined ? { text: plainText(text), language } : undefined;
}

/** The title of a page, the same in its tab, its preview and its structured data. */
export function pageTitle({ brand }: Catalog, { language, slogan }: PageSpec): string {
  const text = slogan?.text.get(language.tag);
  return text === undefined ? `${messagesFor(language.tag)['gallery.title']} – ${brand.short}` : plainText(text);
}

/** One sentence about a page for previews and search engines, in the page's language alone; never empty. */
export function pageDescription(catalog: Catalog, { language }: PageSpec): string {
  const { by, title } = catalog.statement;
  const parts = [by, title].map((texts) => texts.get(language.tag)).filter((text) => text !== undefined);
  return parts.length > 0 ? parts.map(plainText).join(' — ') : organisation(catalog, language);
}

/** The organisation's name in a language, otherwise its short name. */
export function organisation({ brand }: Catalog, { tag }: CatalogLanguage): string {
  return brand.name.get(tag) ?? brand.short;
}
