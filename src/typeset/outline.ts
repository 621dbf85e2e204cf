import type { PlacedGlyph } from './shape.ts';

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Writes glyphs as SVG path data, px, the line's origin at (`x`, `baseline`) and `size` px to the em. Coordinates are rounded to a hundredth of a px. */
export function outlinePath(glyphs: readonly PlacedGlyph[], x: number, baseline: number, size: number): string {
  let path = '';
  for (const placed of glyphs) {
    if (!placed.ink) continue;
    const scale = size / placed.instance.unitsPerEm;
    const left = x + placed.x * size;
    const base = baseline - placed.y * size;
    for (const { type, values } of placed.instance.outline(placed.glyph)) {
      const points = values.map((value, i) => rounded(i % 2 === 0 ? left + value * scale : base - value * scale));
      path += type + points.join(' ');
    }
  }
  return path;
}
