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
      path += type;
      for (let i = 0; i < values.length; i += 2) {
        if (i > 0) path += ' ';
        path += `${rounded(left + (values[i] ?? 0) * scale)} ${rounded(base - (values[i + 1] ?? 0) * scale)}`;
      }
    }
  }
  return path;
}
