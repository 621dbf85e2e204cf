import type { SvgPathCommand } from 'harfbuzzjs';

import type { Instance } from './face.ts';

/** The highest and the lowest ink of a glyph in slices of equal width, em; -Infinity and Infinity in a slice without ink. */
export interface Skyline {
  /** Number of the first slice: slice `k` reaches from `k` to `k + 1` widths of a slice to the right of the glyph's origin. */
  readonly first: number;
  readonly high: readonly number[];
  readonly low: readonly number[];
}

/** Width of a slice, em. */
export const SLICE = 0.02;
/** Chords that stand for a curve. */
const CHORDS = 6;

/** A skyline that is being drawn. */
interface Sketch {
  readonly first: number;
  readonly high: number[];
  readonly low: number[];
}

/** Raises and lowers the slices that a straight stroke crosses. */
function drawStroke({ first, high, low }: Sketch, x0: number, y0: number, x1: number, y1: number): void {
  const [left, right] = [Math.min(x0, x1), Math.max(x0, x1)];
  const slope = x0 === x1 ? 0 : (y1 - y0) / (x1 - x0);
  const end = Math.floor(right / SLICE);
  for (let slice = Math.floor(left / SLICE); slice <= end; slice++) {
    const from = x0 === x1 ? y0 : y0 + slope * (Math.max(left, slice * SLICE) - x0);
    const to = x0 === x1 ? y1 : y0 + slope * (Math.min(right, (slice + 1) * SLICE) - x0);
    const i = slice - first;
    high[i] = Math.max(high[i] ?? -Infinity, from, to);
    low[i] = Math.min(low[i] ?? Infinity, from, to);
  }
}

/** One coordinate of a curve of two to four points, `share` of the way. A curve of three points has the middle one twice. */
function along(a: number, b: number, c: number, d: number, cubic: boolean, share: number): number {
  const rest = 1 - share;
  if (!cubic) return rest * rest * a + 2 * rest * share * b + share * share * d;
  return rest * rest * rest * a + 3 * rest * rest * share * b + 3 * rest * share * share * c + share * share * share * d;
}

/** Draws an outline's lines and curves, chord by chord. */
function drawOutline(sketch: Sketch, commands: readonly SvgPathCommand[], scale: number): void {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  for (const { type, values } of commands) {
    const count = values.length;
    const [endX, endY] = type === 'Z' ? [startX, startY] : [(values[count - 2] ?? 0) * scale, (values[count - 1] ?? 0) * scale];
    if (type === 'M') [startX, startY] = [endX, endY];
    else if (count <= 2) drawStroke(sketch, x, y, endX, endY);
    else {
      const [bx, by] = [(values[0] ?? 0) * scale, (values[1] ?? 0) * scale];
      const [cx, cy] = [(values[count - 4] ?? 0) * scale, (values[count - 3] ?? 0) * scale];
      let [fromX, fromY] = [x, y];
      for (let chord = 1; chord <= CHORDS; chord++) {
        const toX = along(x, bx, cx, endX, count > 4, chord / CHORDS);
        const toY = along(y, by, cy, endY, count > 4, chord / CHORDS);
        drawStroke(sketch, fromX, fromY, toX, toY);
        [fromX, fromY] = [toX, toY];
      }
    }
    [x, y] = [endX, endY];
  }
}

function trace(instance: Instance, glyph: number): Skyline {
  const box = instance.extents(glyph);
  if (!box) return { first: 0, high: [], low: [] };
  const scale = 1 / instance.unitsPerEm;
  const first = Math.floor((box.xBearing * scale) / SLICE) - 1;
  const count = Math.floor(((box.xBearing + box.width) * scale) / SLICE) - first + 2;
  const sketch = { first, high: Array.from({ length: count }, () => -Infinity), low: Array.from({ length: count }, () => Infinity) };
  drawOutline(sketch, instance.outline(glyph), scale);
  return sketch;
}

const kept = new WeakMap<Instance, Map<number, Skyline>>();

/** The skyline of a glyph, traced once for each instance. */
export function skylineOf(instance: Instance, glyph: number): Skyline {
  const known = kept.get(instance) ?? new Map<number, Skyline>();
  kept.set(instance, known);
  const found = known.get(glyph) ?? trace(instance, glyph);
  known.set(glyph, found);
  return found;
}
