import type { Typefaces } from '../../src/card/typefaces.ts';
import { findLanguage } from '../../src/content/languages.ts';
import { outlinePath } from '../../src/typeset/outline.ts';
import { shape } from '../../src/typeset/shape.ts';

/** Px to the em. */
const SIZE = 20;
/** Height of its letters, em. */
const LETTER_HEIGHT = 0.7;

/** Writes a label in Latin letters as SVG path data: from `x` to the right, in the middle of the height `y`. */
export function labelPath(text: string, x: number, y: number, typefaces: Typefaces): string {
  const language = findLanguage('en');
  if (!language) throw new Error('There is no English.');
  const style = { language, stack: typefaces.stack('Latn', 'small'), features: [], tracking: () => 0 };
  return outlinePath(shape(text, style, 0).glyphs, x, y + (SIZE * LETTER_HEIGHT) / 2, SIZE);
}
