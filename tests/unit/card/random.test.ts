import { describe, expect, it } from 'vitest';

import { hashText, seededRandom } from '../../../src/card/random.ts';

describe('hashText', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('is FNV-1a: %j', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });
});

describe('seededRandom', () => {
  it('gives the same numbers for the same seed, others for another', () => {
    const [one, same, other] = [seededRandom('a'), seededRandom('a'), seededRandom('b')];
    const first = [one(), one(), one()];
    expect([same(), same(), same()]).toEqual(first);
    expect(other()).not.toBe(first[0]);
  });

  it('spreads evenly over 0 to 1', () => {
    const random = seededRandom('spread');
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let i = 0; i < 10_000; i++) {
      const tenth = Math.floor(random() * 10);
      tenths[tenth] = (tenths[tenth] ?? 0) + 1;
    }
    expect(Math.min(...tenths)).toBeGreaterThan(900);
    expect(Math.max(...tenths)).toBeLessThan(1100);
  });
});
