import type { Unit } from './breaks.ts';
import type { TextExtent } from './measure-text.ts';

/** Units, measured. */
export interface Measure {
  /** Advance in em of the units from `start` up to, not including, `end` on one line, at a width between 0 and 1. */
  readonly advance: (start: number, end: number, width: number) => number;
  /** Ink above and below the baseline of all units together at the narrowest width, em. */
  readonly top: number;
  readonly bottom: number;
}

/** How a text is set at a width between 0 and 1. */
export interface MeasuredBy {
  readonly extentAt: (text: string, width: number) => TextExtent;
  /** Em after every glyph. */
  readonly trackingAt: (width: number) => number;
}

interface Sums {
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  /** Advance of all units before each index, and of the spaces after them. */
  readonly units: readonly number[];
  readonly spaces: readonly number[];
}

function sums(values: readonly number[]): readonly number[] {
  let total = 0;
  return [0, ...values.map((value) => (total += value))];
}

function measureAt(units: readonly Unit[], width: number, { extentAt, trackingAt }: MeasuredBy): Sums {
  const tracking = trackingAt(width);
  const space = extentAt(' ', width).advance + tracking;
  const extents = units.map((unit) => extentAt(unit.text, width));
  return {
    width,
    top: Math.max(...extents.map(({ top }) => top)),
    bottom: Math.max(...extents.map(({ bottom }) => bottom)),
    units: sums(extents.map(({ advance: own }) => own + tracking)),
    spaces: sums(units.map((unit) => (unit.space ? space : 0))),
  };
}

function advance({ units, spaces }: Sums, start: number, end: number): number {
  return (units[end] ?? 0) - (units[start] ?? 0) + (spaces[Math.max(start, end - 1)] ?? 0) - (spaces[start] ?? 0);
}

/** Shapes every unit once at each of the given widths (ascending), and interpolates between them. Kerning across units is left to the final shaping. */
export function measureUnits(units: readonly Unit[], widths: readonly number[], by: MeasuredBy): Measure {
  const grid = widths.map((width) => measureAt(units, width, by));
  const advanceAt = (start: number, end: number, width: number): number => {
    const above = Math.max(
      1,
      grid.findIndex((sum) => sum.width >= width),
    );
    const low = grid[above - 1];
    const high = grid[above] ?? low;
    if (!low || !high) return 0;
    const share = high.width === low.width ? 0 : (width - low.width) / (high.width - low.width);
    return advance(low, start, end) * (1 - share) + advance(high, start, end) * share;
  };
  return { advance: advanceAt, top: grid[0]?.top ?? 0, bottom: grid[0]?.bottom ?? 0 };
}
