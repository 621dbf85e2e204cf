import type { FormatId } from '../../src/card/formats.ts';
import type { ComposedCard, PlacedText } from '../../src/render/compose.ts';
import { around } from './area.ts';
import { inkedLines } from './card-parts.ts';

/** Width at which people see a card in a timeline, px. */
const SEEN_WIDTH = 300;

/** The headline of a card. */
export function headlineOf({ texts }: ComposedCard): PlacedText {
  const headline = texts.find(({ role }) => role === 'headline');
  if (!headline) throw new Error('The card has no headline.');
  return headline;
}

/** Height of the capitals in the smallest line of the headline when the card is {@link SEEN_WIDTH} px wide, px. `letterHeight` is that of its script, em. */
export function smallestCapitals(card: ComposedCard, letterHeight: number): number {
  const smallest = Math.min(...headlineOf(card).set.lines.map(({ size }) => size));
  return (smallest * letterHeight * SEEN_WIDTH) / card.format.width;
}

/** The formats that are seen in timelines, where capitals have a least height. */
export const TIMELINE_FORMATS: readonly FormatId[] = ['og', 'wide', 'square', 'portrait'];

/** Widths of the headline's lines, px, what hangs in the margins not counted. */
function lineWidths(card: ComposedCard): readonly number[] {
  const headline = headlineOf(card);
  const { left, width } = headline.box;
  return inkedLines(headline).map((line) => {
    const ink = around(line) ?? { left, right: left };
    return Math.min(ink.right, left + width) - Math.max(ink.left, left);
  });
}

/** Share of the block's own measure, its widest line, that its emptiest line fills. */
export function lineFill(card: ComposedCard): number {
  const widths = lineWidths(card);
  return Math.min(...widths) / Math.max(...widths);
}

/** Share of the width of its box that the headline's block takes up. */
export const blockWidth = (card: ComposedCard): number => Math.max(...lineWidths(card)) / headlineOf(card).box.width;

/** Share of the height of its box that the headline's ink takes up. */
export function blockFill(card: ComposedCard): number {
  const headline = headlineOf(card);
  const ink = around(inkedLines(headline).flat());
  return ink ? (ink.bottom - ink.top) / headline.box.height : 0;
}
