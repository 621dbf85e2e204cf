import { FORMATS, type FormatId } from '../../src/card/formats.ts';
import { findCard } from '../../src/card/spec.ts';
import type { Catalog } from '../../src/content/catalog.ts';
import type { Sheet } from './sheet.ts';

/** Px. On the sheet of one format, wide cards are made smaller so that a row of them can be seen at once. */
const CARD_HEIGHT = 300;
const GREATEST_WIDTH = 400;

/** What to put on sheets. */
export interface SheetChoice {
  readonly languages: readonly string[];
  readonly formats: readonly FormatId[];
}

/** A language's cards: a row for each slogan, a column for each format. */
function languageSheet({ slogans, ...catalog }: Catalog, language: string, formats: readonly FormatId[]): Sheet {
  const rows = slogans.map(({ id }) => ({
    label: id,
    cards: formats.map((format) => findCard({ slogans, ...catalog }, { language, slogan: id, format })),
  }));
  return { name: `language-${language}`, columns: formats, rows, cardHeight: CARD_HEIGHT };
}

/** A format's cards: a row for each language, a column for each slogan. */
function formatSheet(catalog: Catalog, format: FormatId, languages: readonly string[]): Sheet {
  const ids = catalog.slogans.map(({ id }) => id);
  const rows = languages.map((language) => ({
    label: language,
    cards: ids.map((slogan) => findCard(catalog, { language, slogan, format })),
  }));
  const { width, height } = FORMATS[format];
  return { name: `format-${format}`, columns: ids, rows, cardHeight: Math.min(CARD_HEIGHT, (GREATEST_WIDTH * height) / width) };
}

/** A sheet for each language and one for each format. */
export function planSheets(catalog: Catalog, { languages, formats }: SheetChoice): readonly Sheet[] {
  return [
    ...languages.map((language) => languageSheet(catalog, language, formats)),
    ...formats.map((format) => formatSheet(catalog, format, languages)),
  ];
}
