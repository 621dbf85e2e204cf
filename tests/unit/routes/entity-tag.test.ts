import { describe, expect, it } from 'vitest';

import { matchesEntityTag } from '../../../src/routes/entity-tag.ts';

describe('matchesEntityTag', () => {
  it.each(['"a"', 'W/"a"', '"b", "a"', '"b",W/"a" , "c"', '*', ' * '])('finds "a" in %s', (header) => {
    expect(matchesEntityTag(header, '"a"')).toBe(true);
  });

  it.each([null, '', 'a', '"b"', '"A"', '"aa"', '"a', 'w', '""', '"x*"'])('does not find "a" in %s', (header) => {
    expect(matchesEntityTag(header, '"a"')).toBe(false);
  });
});
