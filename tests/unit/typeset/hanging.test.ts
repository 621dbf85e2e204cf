import { beforeAll, describe, expect, it } from 'vitest';

import type { Typefaces } from '../../../src/card/typefaces.ts';
import { findLanguage } from '../../../src/content/languages.ts';
import { hangsFirst, hangsLast } from '../../../src/typeset/hanging.ts';
import { shape, type ShapedText } from '../../../src/typeset/shape.ts';
import { openShipped } from '../../support/shipped.ts';

let typefaces: Typefaces;
beforeAll(async () => ({ typefaces } = await openShipped()));

function line(text: string, tag: string): ShapedText {
  const language = findLanguage(tag);
  if (!language) throw new Error(tag);
  return shape(text, { language, stack: typefaces.stack(language.script, 'display'), features: [], tracking: () => 0 }, 0.2);
}

describe('hangsFirst', () => {
  it.each(['¡FUERA!', '„NIE', '«НІ»', '“NO”', '¿QUÉ?'])('lets the mark before %s hang, up to the ink of the letter', (text) => {
    const shaped = line(text, 'es');
    const [mark, letter] = shaped.glyphs;
    expect(hangsFirst(shaped)).toBeCloseTo((letter?.ink?.left ?? 0) - (mark?.ink?.left ?? 0), 6);
  });

  it.each(['FUERA', '(CSTO)', '8.3.', '!', '“'])('lets nothing hang before %s', (text) => expect(hangsFirst(line(text, 'es'))).toBe(0));
});

describe('hangsLast', () => {
  it.each(['FUERA.', 'FUERA,', 'NON”', 'NON»', 'ARBEITER-'])('lets the mark after %s hang, down to the ink of the letter', (text) => {
    const shaped = line(text, 'es');
    const [mark, letter] = shaped.glyphs.toReversed();
    expect(hangsLast(shaped)).toBeCloseTo((mark?.ink?.right ?? 0) - (letter?.ink?.right ?? 0), 6);
  });

  it.each(['FUERA', 'FUERA!', 'FUERA?', '(CSTO)', '.'])('lets nothing hang after %s', (text) =>
    expect(hangsLast(line(text, 'es'))).toBe(0),
  );

  it('lets an ideographic full stop hang', () => expect(hangsLast(line('自决权。', 'zh'))).toBeGreaterThan(0));
});
