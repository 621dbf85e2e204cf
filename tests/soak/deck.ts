import type { FormatId } from '../../src/card/formats.ts';
import type { Catalog } from '../../src/content/catalog.ts';
import type { CardNames } from '../../src/render/drawing.ts';

/** Every slogan in every language as the smallest picture, and one slogan in larger ones: 210 cards, to be drawn over and over. */
export function deckOf({ slogans }: Catalog): readonly CardNames[] {
  return slogans.flatMap(({ id, text }, index) =>
    [...text.keys()].flatMap((language) => FORMATS.slice(0, index === 0 ? 4 : 1).map((format) => ({ language, slogan: id, format }))),
  );
}

const FORMATS: readonly FormatId[] = ['sticker', 'og', 'header', 'portrait'];

/** Cards of a deck from a place on, beginning anew at its end. */
export function deal(deck: readonly CardNames[], from: number, count: number): readonly CardNames[] {
  return Array.from({ length: count }, (_, index) => deck[(from + index) % deck.length]).filter((card) => card !== undefined);
}
