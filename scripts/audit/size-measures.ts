import type { FormatId } from '../../src/card/formats.ts';
import type { ComposedCard, PlacedText } from '../../src/render/compose.ts';
import { around, type Area } from './area.ts';
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

/** A stack of lines of the headline: a wall is one, or in a strip two side by side. */
interface Block {
  readonly area: Area;
  readonly lines: readonly Area[];
}

/** The lines of the headline, px, what hangs in the margins not counted, by blocks: a line that stands beside all lines before it begins a new one. */
function blocksOf(card: ComposedCard): readonly Block[] {
  const headline = headlineOf(card);
  const { left, width } = headline.box;
  const blocks: Block[] = [];
  for (const glyphs of inkedLines(headline)) {
    const ink = around(glyphs) ?? { left, right: left, top: 0, bottom: 0 };
    const line = { ...ink, left: Math.max(ink.left, left), right: Math.min(ink.right, left + width) };
    const last = blocks.at(-1);
    const beside = !last || line.right < last.area.left || last.area.right < line.left;
    const lines = beside ? [line] : [...last.lines, line];
    blocks.splice(beside ? blocks.length : blocks.length - 1, 1, { lines, area: around(lines) ?? line });
  }
  return blocks;
}

const widthOf = ({ left, right }: Area): number => right - left;

/** Share of the block's own measure, its widest line, that its emptiest line fills. */
export function lineFill(card: ComposedCard): number {
  return Math.min(...blocksOf(card).flatMap(({ area, lines }) => lines.map((line) => widthOf(line) / widthOf(area))));
}

/** Share of the width of its box that the headline takes up. */
export function blockWidth(card: ComposedCard): number {
  const whole = around(blocksOf(card).map(({ area }) => area));
  return whole ? widthOf(whole) / headlineOf(card).box.width : 0;
}

/** Share of the height of its box that the headline's lowest block takes up. */
export function blockFill(card: ComposedCard): number {
  return Math.min(...blocksOf(card).map(({ area }) => area.bottom - area.top)) / headlineOf(card).box.height;
}
