import type { Format, FormatId } from '../../src/card/formats.ts';
import type { ComposedCard, PlacedText } from '../../src/render/compose.ts';
import { apart, areaOf, type Area } from './area.ts';
import { inkedLines, marchAreas, partsOf, type InkedGlyph, type Part } from './card-parts.ts';
import { outlineDistance } from './outline-distance.ts';

/** Punctuation may hang into the margin by this share of it. */
const HANG_SHARE = 0.75;
const PUNCTUATION = /\p{P}/u;

function outsideBox(glyph: InkedGlyph, { role, box }: PlacedText, format: Format): number {
  const hang = role === 'headline' && PUNCTUATION.test(glyph.character) ? format.margin * HANG_SHARE : 0;
  const { left, top, width, height } = box;
  return Math.max(left - hang - glyph.left, glyph.right - (left + width + hang), top - glyph.top, glyph.bottom - (top + height));
}

/** How far ink stands out of the box of its text at most, px; nothing else than the punctuation of a headline may hang out at its sides. 0 when all is inside. */
export function inkOutside({ texts, format }: ComposedCard): number {
  return Math.max(
    0,
    ...texts.flatMap((text) =>
      inkedLines(text)
        .flat()
        .map((glyph) => outsideBox(glyph, text, format)),
    ),
  );
}

/** The distance of an area from the nearest edge of the card, px, corners being rounded as the format says. */
function edgeDistance(area: Area, { width, height, radius = 0 }: Format): number {
  const straight = Math.min(area.left, area.top, width - area.right, height - area.bottom);
  const corners = [area.left, width - area.right].flatMap((x) => [area.top, height - area.bottom].map((y) => ({ x, y })));
  const round = corners.filter(({ x, y }) => x < radius && y < radius).map(({ x, y }) => radius - Math.hypot(radius - x, radius - y));
  return Math.min(straight, ...round);
}

/** The distance of text from the edge of the card where it is nearest, px. */
export function textToEdge({ texts, format }: ComposedCard): number {
  return Math.min(
    ...texts.flatMap((text) =>
      inkedLines(text)
        .flat()
        .map((glyph) => edgeDistance(glyph, format)),
    ),
  );
}

/** What apps cover of a format: the bands of a story above and below, in shares of its height, and the avatar over a header, px. */
const COVERED: Readonly<Partial<Record<FormatId, (format: Format) => readonly Area[]>>> = {
  story: ({ width, height }) => [
    { left: 0, right: width, top: 0, bottom: height * 0.14 },
    { left: 0, right: width, top: height * 0.8, bottom: height },
  ],
  header: ({ height }) => [{ left: 0, right: 300, top: height - 150, bottom: height }],
};

const isPrinted = ({ name }: Part): boolean => name !== 'panel' && name !== 'code';

/** The distance of text and mark from what an app covers, px, below zero where it covers them; `undefined` for a format that nothing covers. */
export function clearOfCovers(card: ComposedCard, id: FormatId): number | undefined {
  const covers = COVERED[id]?.(card.format);
  if (!covers) return undefined;
  const areas = partsOf(card)
    .filter(isPrinted)
    .flatMap((part) => part.areas);
  return Math.min(...areas.flatMap((area) => covers.map((cover) => apart(area, cover))));
}

/** Pairs of which the second lies on the first. */
const LYING: ReadonlySet<string> = new Set(['panel link', 'link panel', 'panel code']);

/** The distance of the two nearest parts of a card, px; below zero where they overlap. */
export function partsApart(card: ComposedCard): number {
  const parts = partsOf(card);
  const pairs = parts.flatMap((part, i) => parts.slice(i + 1).map((other) => [part, other] as const));
  const free = pairs.filter(([one, other]) => !LYING.has(`${one.name} ${other.name}`));
  return Math.min(...free.flatMap(([one, other]) => one.areas.flatMap((area) => other.areas.map((next) => apart(area, next)))));
}

/** The distance of text and mark from the nearest figure of the march, px; `undefined` for a card without one. The link under a code is on white, above the march. */
export function clearOfMarch(card: ComposedCard): number | undefined {
  const figures = marchAreas(card.march?.elements ?? '');
  if (figures.length === 0) return undefined;
  const parts = partsOf(card).filter((part) => isPrinted(part) && !(card.panel && part.name === 'link'));
  return Math.min(...parts.flatMap(({ areas }) => areas.flatMap((area) => figures.map((figure) => apart(area, figure)))));
}

/** Glyphs that stand farther apart are not measured more exactly, in sizes of the smaller line. */
const FAR = 0.15;

/** The distance of two glyphs in sizes of the smaller: of their boxes, or where those overlap or nearly do, of their outlines. */
function glyphsApart(one: InkedGlyph, other: InkedGlyph): number {
  const smaller = Math.min(one.place.size, other.place.size);
  const boxes = apart(one, other);
  return (boxes > FAR * smaller ? boxes : outlineDistance(one.place, one, other.place, other, FAR * smaller)) / smaller;
}

/** The distance of the nearest two glyphs of neighbouring lines of one text, in sizes of the smaller line; `undefined` for a card whose texts have one line each. */
export function linesApart({ texts }: ComposedCard): number | undefined {
  const distances = texts.flatMap((text) => {
    const lines = inkedLines(text);
    return lines.slice(1).flatMap((line, i) => (lines[i] ?? []).flatMap((above) => line.map((glyph) => glyphsApart(above, glyph))));
  });
  return distances.length === 0 ? undefined : distances.reduce((least, distance) => Math.min(least, distance));
}

/** The distance of the link under a code from the edge of its panel, px; `undefined` for a card without one. */
export function linkToPanel({ texts, panel }: ComposedCard): number | undefined {
  if (!panel) return undefined;
  const { left, top, right, bottom } = areaOf(panel);
  const inks = texts.filter(({ role }) => role === 'link').flatMap((link) => inkedLines(link).flat());
  return Math.min(...inks.flatMap((ink) => [ink.left - left, ink.top - top, right - ink.right, bottom - ink.bottom]));
}
