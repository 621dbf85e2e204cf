import type { PlacedGlyph, ShapedText } from './shape.ts';

const SPACE = /\p{Zs}/u;

/** Where a line may be spread: before each glyph that follows a space or, in a text without spaces and without joining letters, before each grapheme but the first: marks stay with their letters. */
function seamsOf({ text, glyphs }: ShapedText, joining: boolean): ReadonlySet<number> {
  const isSpace = ({ cluster }: PlacedGlyph): boolean => SPACE.test(text.charAt(cluster));
  const afterSpaces = glyphs.flatMap((glyph, i) => (i > 0 && isSpace(glyph) ? [i] : []));
  if (afterSpaces.length > 0 || joining) return new Set(afterSpaces);
  return new Set(glyphs.flatMap((glyph, i) => (i > 0 && glyph.cluster !== glyphs[i - 1]?.cluster ? [i] : [])));
}

/** In how many places a line may be spread. */
export const seamCount = (line: ShapedText, joining: boolean): number => seamsOf(line, joining).size;

/** Makes a line wider by `more` em: evenly at its spaces or, where it has none and its letters do not join, between its letters. A line that has no seam stays as it is. */
export function spread(line: ShapedText, more: number, joining: boolean): ShapedText {
  const seams = seamsOf(line, joining);
  if (seams.size === 0 || more <= 0) return line;
  const each = more / seams.size;
  let shift = 0;
  const glyphs = line.glyphs.map((glyph, i): PlacedGlyph => {
    if (seams.has(i)) shift += each;
    const { ink } = glyph;
    return {
      ...glyph,
      x: glyph.x + shift,
      pen: glyph.pen + shift,
      ink: ink && { ...ink, left: ink.left + shift, right: ink.right + shift },
    };
  });
  return { ...line, glyphs, advance: line.advance + shift, ink: { ...line.ink, right: line.ink.right + shift } };
}
