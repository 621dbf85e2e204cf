import { describe, expect, it } from 'vitest';

import { createScratch } from '../../../src/render/scratch.ts';

describe('scratch memory', () => {
  it('is as long as asked, and rows are zero again', () => {
    const { kinds, rows } = createScratch();
    rows(4).fill(7);
    expect(Array.from(rows(3))).toEqual([0, 0, 0]);
    expect(Array.from(rows(6))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(kinds(5)).toHaveLength(5);
    expect(kinds(2)).toHaveLength(2);
  });

  it('is the same memory again', () => {
    const { rows } = createScratch();
    expect(rows(100).buffer).toBe(rows(50).buffer);
  });
});
