import type { ShapedText } from './shape.ts';

/** Punctuation that may stand in the margin, at the start and at the end of a line. */
const HANGS_FIRST = /^[“‘"'«„¡¿「『（《]/u;
const HANGS_LAST = /[.,\-–—’"”»،。、，．」』）》]$/u;

/** How far the first character of a line may hang out to the left, em: up to the ink of the glyph after it. Left-to-right lines only. */
export function hangsFirst({ text, glyphs, ink }: ShapedText): number {
  if (!HANGS_FIRST.test(text)) return 0;
  const second = glyphs.filter((glyph) => glyph.ink)[1]?.ink?.left;
  return second === undefined ? 0 : Math.max(0, second - ink.left);
}

/** How far the last character may hang out to the right, em: down to the ink of the glyph before it. Left-to-right lines only. */
export function hangsLast({ text, glyphs, ink }: ShapedText): number {
  if (!HANGS_LAST.test(text)) return 0;
  const inked = glyphs.flatMap((glyph) => glyph.ink ?? []);
  const before = Math.max(...inked.slice(0, -1).map(({ right }) => right));
  return inked.length < 2 ? 0 : Math.max(0, ink.right - before);
}
