import { QUIET_ZONE } from '../../src/card/code.ts';
import type { ComposedCard, PlacedText } from '../../src/render/compose.ts';
import { areaOf, around, type Area } from './area.ts';
import type { GlyphPlace } from './outline-distance.ts';

/** A glyph with ink, in its place on the card. */
export interface InkedGlyph extends Area {
  /** The character that it stands for, or the first of them. */
  readonly character: string;
  readonly place: GlyphPlace;
}

/** The glyphs of a text by lines. Lines without ink are left out. Measured anew from the glyphs, not taken from what the typesetter says of its lines. */
export function inkedLines({ box, set }: PlacedText): readonly (readonly InkedGlyph[])[] {
  return set.lines
    .map(({ shaped, x, baseline, size }) =>
      shaped.glyphs.flatMap((glyph) => {
        const { ink, cluster } = glyph;
        if (!ink) return [];
        const left = box.left + x;
        const base = box.top + baseline;
        return {
          left: left + ink.left * size,
          right: left + ink.right * size,
          top: base - ink.top * size,
          bottom: base - ink.bottom * size,
          character: String.fromCodePoint(shaped.text.codePointAt(cluster) ?? 0),
          place: { glyph, left, base, size },
        };
      }),
    )
    .filter((line) => line.length > 0);
}

/** Something on a card that nothing else may touch. */
export interface Part {
  readonly name: 'headline' | 'name' | 'link' | 'mark' | 'panel' | 'code';
  /** Its lines, or the whole of it. */
  readonly areas: readonly Area[];
}

/** The parts of a card. The code has its quiet zone around it. */
export function partsOf({ texts, mark, panel, code }: ComposedCard): readonly Part[] {
  const lines = texts.map((text): Part => ({ name: text.role, areas: inkedLines(text).flatMap((line) => around(line) ?? []) }));
  const parts: Part[] = [...lines, { name: 'mark', areas: [areaOf(mark)] }];
  if (panel) parts.push({ name: 'panel', areas: [areaOf(panel)] });
  if (code) {
    const quiet = QUIET_ZONE * code.module;
    const side = code.code.size * code.module + 2 * quiet;
    parts.push({ name: 'code', areas: [areaOf({ left: code.left - quiet, top: code.top - quiet, width: side, height: side })] });
  }
  return parts;
}

const OUTLINE = /M[^M]*/g;
const DISC = /<circle cx="([-\d.]+)" cy="([-\d.]+)" r="([-\d.]+)"/g;

function outlineArea(data: string): Area | undefined {
  const numbers = [...data.matchAll(/-?[\d.]+/g)].map(Number);
  const points = numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []));
  return around(points.map(({ x, y }) => ({ left: x, right: x, top: y, bottom: y })));
}

/** Where each figure of a march stands. Reads the SVG that `drawMarch` writes: paths of absolute coordinates, and circles. */
export function marchAreas(march: string): readonly Area[] {
  const outlines = [...march.matchAll(/ d="([^"]*)"/g)].flatMap(([, data = '']) => data.match(OUTLINE) ?? []);
  const discs = [...march.matchAll(DISC)].map(([, ...values]) => values.map(Number));
  return [
    ...outlines.flatMap((outline) => outlineArea(outline) ?? []),
    ...discs.map(([x = 0, y = 0, r = 0]) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r })),
  ];
}
