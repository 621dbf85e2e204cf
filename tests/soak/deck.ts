import type { FormatId } from '../../src/card/formats.ts';
import type { Catalog } from '../../src/content/catalog.ts';
import type { CardNames } from '../../src/render/drawing.ts';

/** What is drawn of every slogan in every language: the smallest pictures. */
const SMALL: FormatId = 'sticker';
/** What is drawn beside them, so that pictures of other sizes come in between. */
const LARGE: readonly FormatId[] = ['og', 'header', 'portrait'];
const LARGE_LANGUAGES: readonly string[] = ['en', 'ar', 'ja'];

/** 147 small cards and nine larger ones, to be drawn over and over. */
export function deckOf({ slogans }: Catalog): readonly CardNames[] {
  return slogans.flatMap(({ id, text }, index) =>
    [...text.keys()].flatMap((language) => {
      const formats = index === 0 && LARGE_LANGUAGES.includes(language) ? [SMALL, ...LARGE] : [SMALL];
      return formats.map((format) => ({ language, slogan: id, format }));
    }),
  );
}

/** Cards of a deck from a place on, beginning anew at its end. */
export function deal(deck: readonly CardNames[], from: number, count: number): readonly CardNames[] {
  return Array.from({ length: count }, (_, index) => deck[(from + index) % deck.length]).filter((card) => card !== undefined);
}
