import { beforeAll, describe, expect, it } from 'vitest';

import type { Typefaces } from '../../../src/card/typefaces.ts';
import { findLanguage } from '../../../src/content/languages.ts';
import { itemize } from '../../../src/typeset/itemize.ts';
import { shape } from '../../../src/typeset/shape.ts';
import type { TextStyle } from '../../../src/typeset/style.ts';
import { openShipped } from '../../support/shipped.ts';

let typefaces: Typefaces;
beforeAll(async () => ({ typefaces } = await openShipped()));

function styleOf(tag: string): TextStyle {
  const language = findLanguage(tag);
  if (!language) throw new Error(tag);
  return { language, stack: typefaces.stack(language.script, 'display'), features: [], tracking: () => 0 };
}

const runsOf = (text: string, tag: string) =>
  itemize(text, styleOf(tag)).map(({ start, end, level, script }) => [text.slice(start, end), level, script]);

describe('itemize', () => {
  it('takes left-to-right words out of right-to-left text; their brackets go with the line (UAX 9, rule N0)', () => {
    expect(runsOf('الجماعي (CSTO)، الحلف', 'ar').map(([text, level]) => [text, level])).toEqual([
      ['الجماعي ', 1],
      ['(', 1],
      ['CSTO', 2],
      [')', 1],
      ['، الحلف', 1],
    ]);
  });

  it('tells kana from Han', () => {
    expect(runsOf('占領軍は', 'ja')).toEqual([
      ['占領軍', 0, 'Hani'],
      ['は', 0, 'Hira'],
    ]);
  });
});

describe('shape', () => {
  it('raises Arabic dots above the baseline of their letters and lowers those below', () => {
    const { glyphs } = shape('قب', styleOf('ar'), 0);
    const marks = glyphs.filter(({ ink }) => ink && ink.right - ink.left < 0.35 && ink.top - ink.bottom < 0.35);
    expect(marks.some(({ ink }) => ink && ink.bottom > 0.4)).toBe(true);
    expect(marks.some(({ ink }) => ink && ink.top < 0)).toBe(true);
  });

  it('joins Arabic letters across the change of a font', () => {
    const alone = shape('ا', styleOf('ar'), 0).advance;
    expect(shape('با', styleOf('ar'), 0).advance).toBeLessThan(shape('ب', styleOf('ar'), 0).advance + alone);
  });

  it('widens with the width axis', () => {
    const narrow = shape('OUT', styleOf('en'), 0).advance;
    const wide = shape('OUT', styleOf('en'), 1).advance;
    expect(wide / narrow).toBeGreaterThan(2);
  });

  it('draws the double dash of Chinese as one stroke, not as a hairline, with what stands around it tracked', () => {
    const [, dash, ...more] = shape('织——', { ...styleOf('zh'), features: ['palt'], tracking: () => 0.2 }, 0).glyphs;
    expect(more).toEqual([]);
    expect((dash?.ink?.top ?? 0) - (dash?.ink?.bottom ?? 0)).toBeGreaterThan(0.1);
    expect((dash?.ink?.right ?? 0) - (dash?.ink?.left ?? 0)).toBeGreaterThan(1.5);
  });

  it('forms Devanagari conjuncts', () => {
    expect(shape('क्ष', styleOf('hi'), 0).glyphs.length).toBe(1);
  });

  it('composes a letter whose accent is written as a character of its own', () => {
    const composed = shape('é', styleOf('fr'), 0).glyphs.map(({ glyph }) => glyph);
    expect(shape('e\u0301', styleOf('fr'), 0).glyphs.map(({ glyph }) => glyph)).toEqual(composed);
  });

  it('measures ink in em', () => {
    const { ink } = shape('H', styleOf('en'), 0);
    expect(ink.top).toBeCloseTo(0.711, 2);
    expect(ink.bottom).toBeCloseTo(0, 3);
  });
});
