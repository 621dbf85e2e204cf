import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatMarkup, parseMarkup, plainText } from '../../../src/content/markup.ts';

describe('parseMarkup', () => {
  it.each([
    ['Europe! |Russian', 'Europe! Russian', [8], []],
    ['Europe!| Russian', 'Europe! Russian', [8], []],
    ['Europe!  |  Russian', 'Europe! Russian', [8], []],
    ['欧洲！|俄罗斯', '欧洲！俄罗斯', [3], []],
    ['Out |*of Ukraine*!', 'Out of Ukraine!', [4], [[4, 14]]],
    ['*Out *|of', 'Out of', [4], [[0, 3]]],
    [
      '*a* | *b*',
      'a b',
      [2],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['*a |b*', 'a b', [2], [[0, 3]]],
    ['a\\|b \\*c\\* \\\\', 'a|b *c* \\', [], []],
    ['a\\b\\', 'a\\b\\', [], []],
    ['d’Europe\u00A0!|Troupes', 'd’Europe\u00A0!Troupes', [10], []],
    ['a\u00A0|b', 'a\u00A0b', [2], []],
    ['a||b', 'ab', [1], []],
    ['|a|', 'a', [], []],
    ['a**b', 'ab', [], []],
    ['*a', '*a', [], []],
    ['*a* *b', 'a *b', [], [[0, 1]]],
    ['𝔸|b', '𝔸b', [2], []],
    ['', '', [], []],
  ])('reads %j', (text, plain, breaks, emphasis) => {
    expect(parseMarkup(text)).toEqual({ plain, breaks, emphasis });
  });

  it('reads what formatMarkup wrote, whatever the text', () => {
    const marked = fc.string({ unit: fc.constantFrom('a', 'é', '字', '𝔸', ' ', '\u00A0', '\n', '|', '*', '\\') });
    fc.assert(
      fc.property(fc.oneof(marked, fc.string({ unit: 'binary' })), (text) => {
        const markup = parseMarkup(text);
        expect(parseMarkup(formatMarkup(markup))).toEqual(markup);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps texts without marks as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const unmarked = text.replaceAll(/[|*\\]/g, '');
        expect(parseMarkup(unmarked)).toEqual({ plain: unmarked, breaks: [], emphasis: [] });
      }),
    );
  });
});

describe('formatMarkup', () => {
  it('writes breaks before and ends of emphasis in the order they are read', () => {
    expect(
      formatMarkup({
        plain: 'ab cd',
        breaks: [3],
        emphasis: [
          [0, 1],
          [1, 2],
          [3, 5],
        ],
      }),
    ).toBe('*a**b* |*cd*');
  });

  it('escapes the marks', () => {
    expect(formatMarkup({ plain: 'a|b*c\\', breaks: [], emphasis: [] })).toBe('a\\|b\\*c\\\\');
  });
});

describe('plainText', () => {
  it('removes all marks', () => {
    expect(plainText('NATO out of Europe! |Russian occupation troops |*out of Ukraine*!')).toBe(
      'NATO out of Europe! Russian occupation troops out of Ukraine!',
    );
  });
});
