import { describe, expect, it } from 'vitest';

import { markPath } from '../../../src/card/mark.ts';

const numbers = (path: string): readonly number[] => [...path.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));

describe('markPath', () => {
  it('fills its square', () => {
    const points = numbers(markPath(100, 200, 50, false));
    const across = points.filter((_, i) => i % 2 === 0);
    const down = points.filter((_, i) => i % 2 === 1);
    expect([Math.min(...across), Math.max(...across)]).toEqual([100, 145.8]);
    expect([Math.min(...down), Math.max(...down)]).toEqual([200, 250]);
  });

  it('is mirrored for languages that run from right to left', () => {
    const left = numbers(markPath(0, 0, 100, false));
    const right = numbers(markPath(0, 0, 100, true));
    left.forEach((value, i) => expect(right[i]).toBeCloseTo(i % 2 === 0 ? 100 - value : value, 5));
  });
});
