import { describe, expect, it } from 'vitest';

import { findLanguage } from '../../../src/content/languages.ts';
import { parseMarkup } from '../../../src/content/markup.ts';
import { breakUnits, joinUnits } from '../../../src/typeset/breaks.ts';

function unitsOf(text: string, tag: string) {
  const language = findLanguage(tag);
  if (!language) throw new Error(tag);
  return breakUnits(parseMarkup(text), language);
}

describe('breakUnits', () => {
  it('numbers sentences, and knows the emphasised words', () => {
    const units = unitsOf('NATO out of Europe! |Russian occupation troops |*out of Ukraine*!', 'en');
    expect(units.map(({ text }) => text)).toEqual([
      'NATO',
      'out',
      'of',
      'Europe!',
      'Russian',
      'occupation',
      'troops',
      'out',
      'of',
      'Ukraine!',
    ]);
    expect(units.map(({ sentence }) => sentence)).toEqual([0, 0, 0, 0, 1, 1, 1, 1, 1, 1]);
    expect(units.map(({ emphasis }) => emphasis)).toEqual([false, false, false, false, false, false, false, true, true, true]);
  });

  it('makes a marked break cheap and one after a function word dear', () => {
    const units = unitsOf('NATO out of Europe! |Russian troops', 'en');
    const [nato, , of, europe] = units;
    expect(europe?.penalty).toBe(0);
    expect(of?.penalty).toBeGreaterThan(nato?.penalty ?? Infinity);
  });

  it('makes a break inside the words to be loudest dearer than the same outside', () => {
    const [out] = unitsOf('*out Ukraine* |now', 'en');
    const [plain] = unitsOf('out Ukraine |now', 'en');
    expect((out?.penalty ?? 0) - (plain?.penalty ?? 0)).toBeCloseTo(0.15, 5);
  });

  it('does not take an initial for the end of a sentence', () => {
    expect(unitsOf('V. Serge wrote. Then he left.', 'en').map(({ sentence }) => sentence)).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('ends sentences in every script', () => {
    expect(unitsOf('北约滚出欧洲！俄罗斯占领军', 'zh').at(-1)?.sentence).toBe(1);
    expect(unitsOf('हमलावर रूसी फ़ौजो, यूक्रेन छोड़ो। यूक्रेनी जनता', 'hi').at(-1)?.sentence).toBe(1);
    expect(unitsOf('ነገ። ዛሬ', 'am').at(-1)?.sentence).toBe(1);
    expect(unitsOf('کب؟ اب', 'ur').at(-1)?.sentence).toBe(1);
  });

  it('joins units back into the text', () => {
    for (const [text, tag] of [
      ['Out of Ukraine, now! |All of them.', 'en'],
      ['北约滚出欧洲！|俄罗斯占领军', 'zh'],
      ['ロシア占領軍は|ウクライナから出ていけ！', 'ja'],
    ] as const) {
      const units = unitsOf(text, tag);
      expect(joinUnits(units, 0, units.length)).toBe(parseMarkup(text).plain);
    }
  });
});
