import type { Unit } from './breaks.ts';
import type { Measure } from './measure.ts';
import type { Cuts } from './partition.ts';
import type { Box } from './set-text.ts';
import { type FindLine, lengthAt, openingFor, type WallLine } from './wall-line.ts';
import { widestOpening, type WallStyle } from './wall-style.ts';

/** How much emphasised words may outgrow the others. */
const EMPHASIS = 1.28;
/** Sizes that the other lines may have, in sizes of the largest that is to be the loudest, in texts with emphasis and in texts without. */
const HELD_BACK = { marked: 0.96, plain: 1 } as const;
/** Lines are compared at this opening; narrower looks starved, wider slack. */
export const USUAL_WIDTH = 0.12;
/** Mean side bearings at the two ends of a line, em. */
const BEARINGS = 0.05;
/** No line is taken for shorter, em. */
const SHORTEST = 0.1;
/** Texts of more characters are long. */
const LONG = 110;

/** A block that is higher than its box by more than this is planned again with gaps of this share. */
const TOO_HIGH = 1.004;
const TIGHT = 0.5;
/** Halvings of the range in which the size of a block is sought. */
const HALVINGS = 10;

/** A line before it is shaped. */
export interface PlannedLine extends Omit<WallLine, 'lengths'> {
  /** Px to the em. */
  readonly size: number;
  /** How far it is opened, 0 to 1. */
  readonly width: number;
  /** The same in shares of how far it may be opened. */
  readonly opened: number;
  /** Width that it fills, px. */
  readonly measure: number;
}

/** A division into lines that all have the full measure, with sizes for a block of the box's height as nearly as the lines allow. */
export interface Plan {
  readonly cuts: Cuts;
  readonly lines: readonly PlannedLine[];
  /** Px. */
  readonly height: number;
  readonly gap: number;
}

/** What planning works on. */
export interface WallText {
  readonly units: readonly Unit[];
  readonly style: WallStyle;
  readonly box: Box;
  readonly measure: Measure;
  readonly lineOf: FindLine;
}

interface Range {
  readonly line: WallLine;
  readonly bearings: number;
  /** Size at scale 1, before its limits. */
  readonly weight: number;
  /** How far it may be opened, 0 to 1. */
  readonly widest: number;
  /** Sizes at that and at no opening, px to the em. */
  readonly least: number;
  readonly most: number;
  /** Whether it may be the loudest. */
  readonly leads: boolean;
}

/** Height that a line takes up in a block before its real ink is known, em. */
export function bodyHeight({ style, measure }: Pick<WallText, 'style' | 'measure'>): number {
  if (style.byCapitals) return style.top + style.bottom;
  return Math.max(style.top, measure.top * style.body) + Math.max(style.bottom, measure.bottom * style.body);
}

function rangeOf(line: WallLine, { style, box }: WallText, damping: number, bearings: number): Range {
  const sizeAt = (width: number): number => box.width / Math.max(SHORTEST, lengthAt(line, style.grid, width) - bearings);
  const widest = widestOpening(line.signs, style);
  const weight = (sizeAt(USUAL_WIDTH) / box.width) ** damping * (1 + (EMPHASIS - 1) * line.emphasis);
  return { line, bearings, weight, widest, least: sizeAt(widest), most: sizeAt(0), leads: true };
}

/** Says which lines are to be the loudest: those that have the most of the emphasised words and the least beside them, or in a text without emphasis those of more than one word. */
function withLeaders(ranges: readonly Range[]): readonly Range[] {
  const most = Math.max(...ranges.map(({ line }) => line.emphasis));
  const leads = ({ line }: Range): boolean => (most > 0 ? line.emphasis === most : line.end - line.start > 1);
  return ranges.some(leads) ? ranges.map((range) => ({ ...range, leads: leads(range) })) : ranges;
}

/** Sizes of the lines at a scale. Lines that may not be the loudest are held back from outgrowing the others, as far as they can be opened instead: justification must not make a word the loudest that the editor did not mean. */
function sizesAt(ranges: readonly Range[], scale: number, greatestRatio: number): readonly number[] {
  const sizes = ranges.map(({ weight, least, most }) => Math.min(most, Math.max(least, scale * weight)));
  let smallest = Infinity;
  let loudest = 0;
  const held = ranges.some(({ line }) => line.emphasis > 0) ? HELD_BACK.marked : HELD_BACK.plain;
  sizes.forEach((size, i) => {
    smallest = Math.min(smallest, size);
    if (ranges[i]?.leads) loudest = Math.max(loudest, size);
  });
  const limit = smallest * greatestRatio;
  const quiet = Math.min(limit, loudest * held);
  return sizes.map((size, i) => Math.max(ranges[i]?.least ?? 0, Math.min(size, ranges[i]?.leads ? limit : quiet)));
}

/** The scale at which a block is nearest to a height, by bisection. */
function scaleFor(ranges: readonly Range[], height: number, heightAt: (scale: number) => number): number {
  let low = Math.min(...ranges.map(({ least, weight }) => least / weight));
  let high = Math.max(...ranges.map(({ most, weight }) => most / weight));
  if (heightAt(low) >= height) return low;
  if (heightAt(high) <= height) return high;
  for (let i = 0; i < HALVINGS; i++) {
    const middle = Math.sqrt(low * high);
    if (heightAt(middle) < height) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

/** The largest sizes at which a block is not higher than `height`, with its gaps as they should be or, where that is too high, tight. */
function fitSizes(
  ranges: readonly Range[],
  text: WallText,
  gaps: number,
  height: number,
): Pick<Plan, 'height'> & { readonly sizes: readonly number[] } {
  const body = bodyHeight(text);
  const sizesBy = (scale: number): readonly number[] => sizesAt(ranges, scale, text.style.greatestRatio);
  const heightWith =
    (share: number) =>
    (scale: number): number =>
      sizesBy(scale).reduce((sum, size) => sum + size * body, gaps * share);
  const roomy = scaleFor(ranges, height, heightWith(1));
  const fits = heightWith(1)(roomy) <= height * TOO_HIGH;
  const scale = fits ? roomy : scaleFor(ranges, height, heightWith(TIGHT));
  return { sizes: sizesBy(scale), height: heightWith(fits ? 1 : TIGHT)(scale) };
}

function planLine({ line, bearings, widest }: Range, size: number, { style, box }: WallText): PlannedLine {
  const { start, end, signs, emphasis } = line;
  const width = openingFor(line, style.grid, box.width / size + bearings);
  return { start, end, signs, emphasis, size, width, opened: Math.min(1, width / widest), measure: box.width };
}

/** Plans the lines of a division. After a first attempt `correction` says how much more height to aim at, and `bearings` by how much (em) each line's ink is shorter than its length. */
export function planLines(text: WallText, cuts: Cuts, correction = 1, bearings: readonly number[] = []): Plan {
  const { units, style, box } = text;
  const characters = units.reduce((sum, unit) => sum + unit.text.length + 1, 0);
  const damping = characters > LONG ? style.damping.long : style.damping.short;
  const lines = cuts.slice(1).map((end, i) => text.lineOf(cuts[i] ?? 0, end));
  const ranges = withLeaders(lines.map((line, i) => rangeOf(line, text, damping, bearings[i] ?? BEARINGS)));
  const gap = (style.gap * box.height) / ranges.length;
  const { sizes, height } = fitSizes(ranges, text, gap * (ranges.length - 1), box.height * correction);
  return { cuts, lines: ranges.map((range, i) => planLine(range, sizes[i] ?? range.least, text)), height, gap };
}
