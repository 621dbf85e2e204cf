import { describe, expect, it } from 'vitest';

import { cheapestPartition, narrowestMeasure } from '../../../src/typeset/partition.ts';

const LENGTHS = [4, 3, 2, 5, 1];
const advance = (start: number, end: number): number => LENGTHS.slice(start, end).reduce((sum, length) => sum + length, 0);

describe('narrowestMeasure', () => {
  it.each([
    [1, 15],
    [2, 8],
    [3, 6],
    [4, 5],
    [5, 5],
  ])('finds for %i lines the measure %i', (lines, expected) => {
    expect(narrowestMeasure(LENGTHS.length, lines, 15, advance)).toBeCloseTo(expected, 4);
  });

  it('keeps to lines that may not be', () => {
    const split = (start: number, end: number): number => (start < 1 && end > 1 ? Infinity : advance(start, end));
    expect(narrowestMeasure(LENGTHS.length, 2, 15, split)).toBeCloseTo(11, 4);
  });
});

describe('cheapestPartition', () => {
  it('evens the lines out', () => {
    const cost = (start: number, end: number): number => (advance(start, end) > 8 ? Infinity : (8 - advance(start, end)) ** 2);
    expect(cheapestPartition(LENGTHS.length, 2, cost)).toEqual({ cuts: [0, 2, 5], cost: 1 });
  });

  it('has none where a unit is too long, or there are too few units', () => {
    expect(cheapestPartition(2, 2, () => Infinity)).toBeUndefined();
    expect(cheapestPartition(2, 3, () => 1)).toBeUndefined();
  });
});
