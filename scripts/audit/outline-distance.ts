import type { PlacedGlyph } from '../../src/typeset/shape.ts';
import type { Area } from './area.ts';

/** Distance of the points that stand for an outline, px: outlines that cross have points nearer than this. */
const STEP = 0.5;
interface Point {
  readonly x: number;
  readonly y: number;
}

/** A glyph in its place on the card: its line's origin and size in px. */
export interface GlyphPlace {
  readonly glyph: PlacedGlyph;
  readonly left: number;
  readonly base: number;
  readonly size: number;
}

/** A point of a line or a Bézier curve, by halving its control polygon at `share`. */
function pointAt(points: readonly Point[], share: number): Point {
  const [first = { x: 0, y: 0 }, ...rest] = points;
  if (rest.length === 0) return first;
  const halved = rest.map(({ x, y }, i) => {
    const before = points[i] ?? first;
    return { x: before.x + (x - before.x) * share, y: before.y + (y - before.y) * share };
  });
  return pointAt(halved, share);
}

function lengthOf(points: readonly Point[]): number {
  return points.slice(1).reduce((sum, { x, y }, i) => sum + Math.hypot(x - (points[i]?.x ?? x), y - (points[i]?.y ?? y)), 0);
}

/** The outline of a glyph as points at most {@link STEP} apart, px of the card. */
function pointsOf({ glyph, left, base, size }: GlyphPlace): readonly Point[] {
  const scale = size / glyph.instance.unitsPerEm;
  const points: Point[] = [];
  let start: Point = { x: 0, y: 0 };
  let last = start;
  for (const { type, values } of glyph.instance.outline(glyph.glyph)) {
    const control = values.flatMap((x, i) =>
      i % 2 === 0 ? [{ x: left + glyph.x * size + x * scale, y: base - glyph.y * size - (values[i + 1] ?? 0) * scale }] : [],
    );
    const stroke = [last, ...(type === 'Z' ? [start] : control)];
    last = stroke.at(-1) ?? last;
    if (type === 'M') start = last;
    else {
      const count = Math.ceil(lengthOf(stroke) / STEP);
      for (let i = 1; i <= count; i++) points.push(pointAt(stroke, i / count));
    }
  }
  return points;
}

/** The distance of the outlines of two glyphs, px; below 0.5 where they cross, and at most `most`. Each with the area of its ink. */
export function outlineDistance(one: GlyphPlace, oneArea: Area, other: GlyphPlace, otherArea: Area, most: number): number {
  const isNear = ({ left, right, top, bottom }: Area, { x, y }: Point): boolean =>
    x > left - most && x < right + most && y > top - most && y < bottom + most;
  const near = pointsOf(one).filter((point) => isNear(otherArea, point));
  const others = pointsOf(other).filter((point) => isNear(oneArea, point));
  let least = most;
  for (const { x, y } of near) for (const point of others) least = Math.min(least, Math.hypot(x - point.x, y - point.y));
  return least;
}
