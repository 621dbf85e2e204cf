import { beforeAll, describe, expect, it } from 'vitest';

import type { Typefaces } from '../../../src/card/typefaces.ts';
import { findLanguage } from '../../../src/content/languages.ts';
import { shape, type ShapedText } from '../../../src/typeset/shape.ts';
import { spread } from '../../../src/typeset/spread.ts';
import { openOtherScripts, openShipped } from '../../support/shipped.ts';

let typefaces: Typefaces;
beforeAll(async () => ({ typefaces } = await openShipped()));

function line(text: string, tag: string): ShapedText {
  const language = findLanguage(tag);
  if (!language) throw new Error(tag);
  return shape(text, { language, stack: typefaces.stack(language.script, 'display'), features: [], tracking: () => 0 }, 0.2);
}

const widthOf = ({ ink }: ShapedText): number => ink.right - ink.left;
/** By how much each glyph with ink moved, em. */
const shifts = (before: ShapedText, after: ShapedText): readonly number[] =>
  after.glyphs.flatMap(({ x, ink }, i) => (ink ? [Math.round((x - (before.glyphs[i]?.x ?? 0)) * 1000) / 1000] : []));

describe('spread', () => {
  it('widens the spaces alone where there are any, all by the same', () => {
    const before = line('AB CD EF', 'en');
    const after = spread(before, 1, false);
    expect(shifts(before, after)).toEqual([0, 0, 0.5, 0.5, 1, 1]);
    expect(widthOf(after)).toBeCloseTo(widthOf(before) + 1, 6);
    expect(after.advance).toBeCloseTo(before.advance + 1, 6);
  });

  it('moves the letters apart where there is no space', () => {
    const before = line('OUT', 'en');
    expect(shifts(before, spread(before, 0.4, false))).toEqual([0, 0.2, 0.4]);
  });

  it('leaves a line of one word alone where letters join', () => {
    const before = line('المقاومة', 'ar');
    expect(spread(before, 1, true)).toBe(before);
  });

  it('moves the left word away from the right one in Arabic as well', () => {
    const before = line('من هنا', 'ar');
    const after = spread(before, 1, true);
    expect(Math.max(...shifts(before, after))).toBe(1);
    expect(Math.min(...shifts(before, after))).toBe(0);
    expect(after.ink.left).toBe(before.ink.left);
  });

  it('keeps marks with their letters', async () => {
    const language = findLanguage('th');
    if (!language) throw new Error('th');
    const other = (await openOtherScripts()).typefaces;
    const before = shape('ที่นี', { language, stack: other.stack('Thai', 'display'), features: [], tracking: () => 0 }, 0.2);
    expect(shifts(before, spread(before, 0.5, false))).toEqual([0, 0, 0, 0.5, 0.5]);
  });

  it.each([0, -1])('does not change a line by %f em', (more) => {
    const before = line('AB CD', 'en');
    expect(spread(before, more, false)).toBe(before);
  });

  it('leaves a single glyph alone', () => {
    const before = line('O', 'en');
    expect(spread(before, 1, false)).toBe(before);
  });
});
