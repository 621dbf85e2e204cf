import type { Language } from './languages.ts';

/** One text in several languages, by language tag. In slogans and titles `|`, `*…*` and `\` are marks (see markup.ts). */
export type Texts = ReadonlyMap<string, string>;

/** Who has looked at a language's texts: they are the source, a native speaker signed them, or nobody did yet. */
export type Review = 'source' | 'reviewed' | 'pending';

/** A language of the catalog: what the tag implies, and what slogans.yaml says of it. */
export interface CatalogLanguage extends Language {
  /** The language's own name, as in a language menu. */
  readonly name: string;
  readonly review: Review;
}

/** The ways a slogan can stand on its card. */
export const LAYOUTS = ['wall', 'march'] as const;

/** How a slogan stands on its card: its lines justified into a block, or flush beside or above a march. */
export type Layout = (typeof LAYOUTS)[number];

/** One slogan. `theme` is the id of its default colours, `layout` its way to stand, if it names them. */
export interface Slogan {
  readonly id: string;
  readonly theme: string | undefined;
  readonly layout: Layout | undefined;
  readonly text: Texts;
}

/** The organisation as printed on the cards. */
export interface Brand {
  readonly name: Texts;
  readonly short: string;
  readonly link: Texts;
  /** A `mailto:` or `https:` URL where a correction can be suggested. */
  readonly contact: string | undefined;
}

/** The published statement the slogans come from. */
export interface Statement {
  readonly id: string;
  /** ISO 8601 date. */
  readonly date: string;
  readonly title: Texts;
  readonly by: Texts;
  readonly links: Texts;
}

/** slogans.yaml, valid. */
export interface Catalog {
  readonly statement: Statement;
  readonly brand: Brand;
  /** In the order of the page. */
  readonly languages: ReadonlyMap<string, CatalogLanguage>;
  /** Tag of the language whose review is `source`. */
  readonly sourceLanguage: string;
  /** The card `statement` first, then the slogans in the order of the statement. */
  readonly slogans: readonly Slogan[];
}

/** The id of the card that shows the statement's title. No slogan may have it. */
export const STATEMENT_ID = 'statement';
