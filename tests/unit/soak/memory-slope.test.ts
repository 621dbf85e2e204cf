import { describe, expect, it } from 'vitest';

import { memorySlope } from '../../soak/memory-slope.ts';

describe('memorySlope', () => {
  it('is what a render costs over the last half', () => {
    const samples = Array.from({ length: 20 }, (_, index) => ({
      renders: index * 50,
      rss: index < 10 ? index * 9e6 : 90e6 + index * 50 * 12_000,
    }));
    expect(memorySlope(samples)).toBeCloseTo(12);
  });

  it('is nothing where memory goes up and down about the same level', () => {
    const samples = Array.from({ length: 40 }, (_, index) => ({ renders: index * 50, rss: 300e6 + (index % 2 === 0 ? 5e6 : -5e6) }));
    expect(Math.abs(memorySlope(samples))).toBeLessThan(2);
  });
});
