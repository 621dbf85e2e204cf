import type { PlacedGlyph } from './shape.ts';
import { skylineOf, SLICE } from './skyline.ts';

/** A line of glyphs: its origin `x` and its `size` in the unit that distances are wanted in (em with size 1, or px). */
export interface GlyphRow {
  readonly glyphs: readonly PlacedGlyph[];
  readonly x: number;
  readonly size: number;
}

/** Two glyphs whose boxes lie over each other, and the distance of their baselines at which the boxes are a gap apart. */
interface Pair {
  readonly above: PlacedGlyph;
  readonly below: PlacedGlyph;
  readonly distance: number;
}

/** The pairs that would ask for more than `least` if glyphs were boxes, the most demanding first. */
function pairsOf(upper: GlyphRow, lower: GlyphRow, gap: number, least: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const above of upper.glyphs) {
    if (!above.ink) continue;
    const left = upper.x + above.ink.left * upper.size - gap;
    const right = upper.x + above.ink.right * upper.size + gap;
    for (const below of lower.glyphs) {
      if (!below.ink) continue;
      if (lower.x + below.ink.right * lower.size < left || right < lower.x + below.ink.left * lower.size) continue;
      const distance = below.ink.top * lower.size - above.ink.bottom * upper.size + gap;
      if (distance > least) pairs.push({ above, below, distance });
    }
  }
  return pairs.toSorted((a, b) => b.distance - a.distance);
}

/** The distance that the outlines of two glyphs ask for, slice by slice. */
function outlineDistance({ above, below }: Pair, upper: GlyphRow, lower: GlyphRow, gap: number): number {
  const [bottoms, tops] = [skylineOf(above.instance, above.glyph), skylineOf(below.instance, below.glyph)];
  const [upperSlice, lowerSlice] = [SLICE * upper.size, SLICE * lower.size];
  const offset = lower.x + below.x * lower.size - (upper.x + above.x * upper.size);
  let distance = 0;
  for (const [i, top] of tops.high.entries()) {
    const left = offset + (tops.first + i) * lowerSlice - gap;
    const first = Math.max(0, Math.floor(left / upperSlice) - bottoms.first);
    const last = Math.min(bottoms.low.length - 1, Math.floor((left + lowerSlice + 2 * gap) / upperSlice) - bottoms.first);
    for (let k = first; k <= last; k++) {
      const bottom = bottoms.low[k] ?? Infinity;
      distance = Math.max(distance, (below.y + top) * lower.size - (above.y + bottom) * upper.size + gap);
    }
  }
  return distance;
}

/** The least distance of two baselines, `least` or more, at which no outline of the upper row comes nearer than `gap` to one of the lower, measured upwards and sideways. An accent may so stand between the legs of the letter above it. */
export function clearance(upper: GlyphRow, lower: GlyphRow, gap: number, least = 0): number {
  let distance = least;
  for (const pair of pairsOf(upper, lower, gap, least)) {
    if (pair.distance <= distance) break;
    distance = Math.max(distance, outlineDistance(pair, upper, lower, gap));
  }
  return distance;
}
