import type { CatalogLanguage } from '../content/catalog.ts';
import { findLanguage } from '../content/languages.ts';
import { messagesLanguage } from './messages/messages.ts';

/** The language of a piece of a page, as attributes; empty where it is that of what is around. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** For the body of a page: the language its interface texts are in, where that is not the page's own. */
export function interfaceLanguage({ tag }: CatalogLanguage): LanguageAttributes {
  const lang = messagesLanguage(tag);
  return lang === tag ? {} : { lang, dir: findLanguage(lang)?.direction ?? 'ltr' };
}

/** For a text in `language` on a page of `page`: nothing where the interface is in that language too. */
export function contentLanguage(language: CatalogLanguage, page: CatalogLanguage = language): LanguageAttributes {
  return language.tag === messagesLanguage(page.tag) ? {} : { lang: language.tag, dir: language.direction };
}
