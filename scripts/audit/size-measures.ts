import type { FormatId } from '../../src/card/formats.ts';
import type { ComposedCard, PlacedText } from '../../src/render/compose.ts';
import { around } from './area.ts';
import { inkedLines } from './card-parts.ts';

/** Width at which people see a card in a timeline, px. */
const SEEN_WIDTH = 300;

function headlineOf({ texts }: ComposedCard): PlacedText {
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

/** Share of the measure that the emptiest line of the headline fills, what hangs in the margins not counted. */
export function lineFill(card: ComposedCard): number {
  const headline = headlineOf(card);
  const { left, width } = headline.box;
  const fills = inkedLines(headline).map((line) => {
    const ink = around(line) ?? { left, right: left };
    return (Math.min(ink.right, left + width) - Math.max(ink.left, left)) / width;
  });
  return Math.min(...fills);
}

/** Share of the height of its box that the headline's ink takes up. */
export function blockFill(card: ComposedCard): number {
  const headline = headlineOf(card);
  const ink = around(inkedLines(headline).flat());
  return ink ? (ink.bottom - ink.top) / headline.box.height : 0;
}
