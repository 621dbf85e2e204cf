import { describe, expect, it } from 'vitest';

import { createScratch } from '../../../src/render/scratch.ts';

describe('scratch memory', () => {
  it('is as long as asked, and rows are zero again', () => {
    const { runs, rows } = createScratch();
    rows(4).fill(7);
    expect(Array.from(rows(3))).toEqual([0, 0, 0]);
    expect(Array.from(rows(6))).toEqual([0, 0, 0, 0, 0, 0]);
    expect(runs(5).ends).toHaveLength(5);
    expect(runs(9).kinds).toHaveLength(9);
  });

  it('is the same memory again', () => {
    const { runs, rows } = createScratch();
    expect(runs(100).ends).toBe(runs(50).ends);
    expect(rows(100).buffer).toBe(rows(50).buffer);
  });
});
