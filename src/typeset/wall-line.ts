import { graphemes } from '../content/graphemes.ts';
import type { Unit } from './breaks.ts';
import type { Measure } from './measure.ts';
import type { WallStyle } from './wall-style.ts';

/** Units that may stand on one line of a wall, and how long they are. */
export interface WallLine {
  readonly start: number;
  readonly end: number;
  /** Number of graphemes, spaces included. */
  readonly signs: number;
  /** Share of the units that are to be loudest. */
  readonly emphasis: number;
  /** Length at each position of the style's grid, em: the advance without the tracking after the last sign, side bearings included. */
  readonly lengths: readonly number[];
}

/** Finds the line from one unit up to, not including, another; each is measured once. */
export type FindLine = (start: number, end: number) => WallLine;

/** Sums of values before each index. */
function sumsOf(values: readonly number[]): readonly number[] {
  let total = 0;
  return [0, ...values.map((value) => (total += value))];
}

/** Measures the lines that units can stand on, when they are asked for. */
export function lineFinder(units: readonly Unit[], style: WallStyle, measure: Measure): FindLine {
  const known = new Map<number, WallLine>();
  const trackings = style.grid.map((width) => style.tracking(Math.min(1, width / style.axis)));
  const signs = sumsOf(units.map(({ text, space }) => graphemes(text).length + (space ? 1 : 0)));
  const emphasised = sumsOf(units.map(({ emphasis }) => (emphasis ? 1 : 0)));
  const between = (sums: readonly number[], start: number, end: number): number => (sums[end] ?? 0) - (sums[start] ?? 0);
  const find = (start: number, end: number): WallLine => ({
    start,
    end,
    signs: between(signs, start, end) - (units[end - 1]?.space ? 1 : 0),
    emphasis: between(emphasised, start, end) / (end - start),
    lengths: style.grid.map((width, i) => measure.advance(start, end, width) - (trackings[i] ?? 0)),
  });
  return (start, end) => {
    const key = start * (units.length + 1) + end;
    const line = known.get(key) ?? find(start, end);
    known.set(key, line);
    return line;
  };
}

/** Length of a line at an opening from 0 to 1, em. */
export function lengthAt({ lengths }: WallLine, grid: readonly number[], opening: number): number {
  const above = grid.findIndex((position) => position >= opening);
  if (above <= 0) return lengths[above === 0 ? 0 : grid.length - 1] ?? 0;
  const [from = 0, to = 1] = grid.slice(above - 1, above + 1);
  const [low = 0, high = 0] = lengths.slice(above - 1, above + 1);
  return low + ((high - low) * (opening - from)) / (to - from);
}

/** How far a line has to be opened to have a length, 0 to 1. Inverse of {@link lengthAt}. */
export function openingFor({ lengths }: WallLine, grid: readonly number[], length: number): number {
  const above = lengths.findIndex((known) => known >= length);
  if (above <= 0) return above === 0 ? 0 : 1;
  const [from = 0, to = 1] = grid.slice(above - 1, above + 1);
  const [low = 0, high = 0] = lengths.slice(above - 1, above + 1);
  return from + ((to - from) * (length - low)) / (high - low);
}
