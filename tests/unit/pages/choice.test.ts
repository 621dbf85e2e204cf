import { describe, expect, it } from 'vitest';

import { FORMAT_IDS } from '../../../src/card/formats.ts';
import { THEME_IDS } from '../../../src/card/themes.ts';
import { choiceQuery, parseChoice } from '../../../src/pages/choice.ts';

const parse = (query: string) => parseChoice(new URLSearchParams(query));

describe('a choice of size and colour', () => {
  it('is read from the query', () => {
    expect(parse('size=story&colour=ink')).toEqual({ format: 'story', theme: 'ink' });
  });

  it.each(['', 'size=&colour=', 'size=huge&colour=green', 'fbclid=1', 'size=__proto__&colour=constructor'])(
    'falls back for %j',
    (query) => {
      expect(parse(query)).toEqual({ format: 'square', theme: undefined });
    },
  );

  it('is written as it is read', () => {
    for (const format of FORMAT_IDS) {
      for (const theme of [undefined, ...THEME_IDS]) expect(parse(choiceQuery({ format, theme }))).toEqual({ format, theme });
    }
    expect(choiceQuery({ format: 'square', theme: undefined })).toBe('');
    expect(choiceQuery({ format: 'story', theme: 'ink' })).toBe('?size=story&colour=ink');
  });
});
