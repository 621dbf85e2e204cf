import type { CatalogLanguage } from './catalog.ts';
import type { Language } from './languages.ts';

/** What the loader has to know and cannot: which themes there are, and what the fonts draw. */
export interface CatalogRules {
  /** The ids that a slogan's `theme` may name. */
  readonly themes: readonly string[];
  /** The characters of a text without marks that no font of the language's script draws. */
  readonly missingCharacters: (language: Language, text: string) => readonly string[];
}

/** What the readers of texts need of the rest of the file. */
export interface LoadContext {
  readonly source: string;
  readonly rules: CatalogRules;
  /** The languages that are valid. */
  readonly languages: ReadonlyMap<string, CatalogLanguage>;
  /** All tags below `languages`, valid or not; `undefined` when they could not be read. */
  readonly listed: ReadonlySet<string> | undefined;
  /** Tag of the language that must have every text; `undefined` when it is not known. */
  readonly sourceLanguage: string | undefined;
}
