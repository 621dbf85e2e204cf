import type { PlacedGlyph } from './shape.ts';

/** A line of glyphs: its origin `x` and its `size` in the unit that distances are wanted in (em with size 1, or px). */
export interface GlyphRow {
  readonly glyphs: readonly PlacedGlyph[];
  readonly x: number;
  readonly size: number;
}

/** The least distance of two baselines at which no glyph box of the upper row comes nearer than `gap` to one of the lower; boxes that stand apart sideways by more than the gap do not count. */
export function clearance(upper: GlyphRow, lower: GlyphRow, gap: number): number {
  let distance = 0;
  for (const { ink: above } of upper.glyphs) {
    if (!above) continue;
    const left = upper.x + above.left * upper.size - gap;
    const right = upper.x + above.right * upper.size + gap;
    for (const { ink: below } of lower.glyphs) {
      if (!below) continue;
      if (lower.x + below.right * lower.size < left || right < lower.x + below.left * lower.size) continue;
      distance = Math.max(distance, below.top * lower.size - above.bottom * upper.size + gap);
    }
  }
  return distance;
}
