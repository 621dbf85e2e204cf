import type { Unit } from './breaks.ts';
import type { Measure } from './measure.ts';
import type { Cuts } from './partition.ts';
import type { Box } from './set-text.ts';
import type { WallStyle } from './wall-style.ts';

/** How much emphasised words may outgrow the others. */
const EMPHASIS = 1.28;
/** Lines are compared at this opening; narrower looks starved, wider slack. */
const USUAL_WIDTH = 0.12;
/** Mean side bearings at the two ends of a line, em. */
const BEARINGS = 0.05;
/** How strongly heights follow the lengths of lines, 0 (all alike) to 1; less in long texts. */
const DAMPING = { short: 0.5, long: 0.3 } as const;
/** Texts of more characters are long. */
const LONG = 110;

/** A block that is higher than its box by more than this is planned again with gaps of this share. */
const TOO_HIGH = 1.004;
const TIGHT = 0.5;

/** A line before it is shaped. */
export interface PlannedLine {
  readonly start: number;
  readonly end: number;
  /** Px to the em. */
  readonly size: number;
  /** How far it is opened, 0 to 1. */
  readonly width: number;
  readonly emphasis: boolean;
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
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly emphasis: boolean;
  readonly bearings: number;
  /** Size at scale 1, before its limits. */
  readonly weight: number;
  /** Sizes at full and at no opening, px to the em. */
  readonly least: number;
  readonly most: number;
}

/** Lines that stand on their ink come as near as this share of the tallest and the deepest letter, which seldom meet. */
const MEETING = 0.82;

/** Height that a line takes up in a block before its real ink is known, em. */
export function bodyHeight({ style, measure }: Pick<WallText, 'style' | 'measure'>): number {
  const body = style.top + style.bottom;
  return style.byCapitals ? body : Math.max(body, (measure.top + measure.bottom) * MEETING);
}

/** How far a line has to be opened so that its advance is `target` em, by bisection. */
function openingFor({ measure }: WallText, start: number, end: number, target: number): number {
  if (measure.advance(start, end, 0) >= target) return 0;
  if (measure.advance(start, end, 1) <= target) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 10; i++) {
    const middle = (low + high) / 2;
    if (measure.advance(start, end, middle) < target) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function rangeOf({ units, box, measure }: WallText, start: number, end: number, damping: number, bearings: number): Range {
  const emphasis = units.slice(start, end).some((unit) => unit.emphasis);
  const sizeAt = (width: number): number => box.width / Math.max(0.1, measure.advance(start, end, width) - bearings);
  const weight = (sizeAt(USUAL_WIDTH) / box.width) ** damping * (emphasis ? EMPHASIS : 1);
  return { start, end, emphasis, bearings, weight, least: sizeAt(1), most: sizeAt(0) };
}

const sizeOf = ({ weight, least, most }: Range, scale: number): number => Math.min(most, Math.max(least, scale * weight));

/** Lines that may be the loudest: the emphasised ones, or in a text without emphasis those of more than one word. */
const mayBeLoudest = (ranges: readonly Range[]): readonly Range[] => {
  const emphasised = ranges.filter(({ emphasis }) => emphasis);
  return emphasised.length > 0 ? emphasised : ranges.filter(({ start, end }) => end - start > 1);
};

/** Holds the other lines back from outgrowing them, as far as they can be opened instead: justification must not make a word the loudest that the editor did not mean. */
function holdBack(ranges: readonly Range[]): readonly Range[] {
  const loud = mayBeLoudest(ranges);
  const limit = Math.max(0, ...loud.map(({ most }) => most));
  if (limit === 0) return ranges;
  return ranges.map((range) => (loud.includes(range) ? range : { ...range, most: Math.min(range.most, Math.max(range.least, limit)) }));
}

/** The scale at which a block is nearest to a height, by bisection. */
function scaleFor(ranges: readonly Range[], height: number, heightAt: (scale: number) => number): number {
  let low = Math.min(...ranges.map(({ least, weight }) => least / weight));
  let high = Math.max(...ranges.map(({ most, weight }) => most / weight));
  if (heightAt(low) >= height) return low;
  if (heightAt(high) <= height) return high;
  for (let i = 0; i < 10; i++) {
    const middle = Math.sqrt(low * high);
    if (heightAt(middle) < height) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

/** Plans the lines of a division. After a first attempt `correction` says how much more height to aim at, and `bearings` by how much (em) each line's ink is shorter than its advance. */
export function planLines(text: WallText, cuts: Cuts, correction = 1, bearings: readonly number[] = []): Plan {
  const { units, style, box } = text;
  const characters = units.reduce((sum, unit) => sum + unit.text.length + 1, 0);
  const damping = characters > LONG ? DAMPING.long : DAMPING.short;
  const ranges = holdBack(cuts.slice(1).map((end, line) => rangeOf(text, cuts[line] ?? 0, end, damping, bearings[line] ?? BEARINGS)));
  const body = bodyHeight(text);
  const gap = (style.gap * box.height) / ranges.length;
  const heightWith =
    (share: number) =>
    (scale: number): number =>
      ranges.reduce((sum, range) => sum + sizeOf(range, scale) * body, gap * share * (ranges.length - 1));
  const target = box.height * correction;
  const roomy = scaleFor(ranges, target, heightWith(1));
  const fits = heightWith(1)(roomy) <= target * TOO_HIGH;
  const scale = fits ? roomy : scaleFor(ranges, target, heightWith(TIGHT));
  const height = heightWith(fits ? 1 : TIGHT)(scale);
  const lines = ranges.map((range) => {
    const size = sizeOf(range, scale);
    const { start, end, emphasis, bearings: ends } = range;
    return { start, end, emphasis, size, width: openingFor(text, start, end, box.width / size + ends) };
  });
  return { cuts, lines, height, gap };
}
