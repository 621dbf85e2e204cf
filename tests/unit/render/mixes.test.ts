import { describe, expect, it } from 'vitest';

import { INKS, type Ink } from '../../../src/card/inks.ts';
import { readMix, reduceMixes } from '../../../src/render/mixes.ts';
import { MARCH, PANEL, TEXT } from '../../../src/render/plates.ts';

const named = (mix: readonly number[]): Partial<Record<Ink, number>> =>
  Object.fromEntries(INKS.flatMap((ink, i) => (mix[i] ? [[ink, mix[i]]] : [])));
const mixOf = (shares: Partial<Record<Ink, number>>) => INKS.map((ink) => shares[ink] ?? 0);
const pixel = (red: number, green: number, blue: number, alpha: number) => ((alpha << 24) | (blue << 16) | (green << 8) | red) >>> 0;

describe('readMix', () => {
  it('reads text, and gives the ground what is left', () => {
    expect(named(readMix(TEXT, pixel(100, 50, 0, 150), 0, false))).toEqual({ headline: 100, accent: 50, ground: 105 });
    expect(named(readMix(TEXT, pixel(0, 0, 0, 0), 0, false))).toEqual({ ground: 255 });
  });
  it('leaves what is left transparent where the ground does not cover the card', () => {
    expect(named(readMix(TEXT, pixel(0, 0, 60, 60), 0, true))).toEqual({ ground: 60 });
    expect(named(readMix(TEXT, 0, 0, true))).toEqual({});
  });
  it('reads the seven inks of a march from two plates', () => {
    const mix = readMix(MARCH, pixel(10, 20, 30, 250), pixel(40, 50, 60, 0), false);
    expect(named(mix)).toEqual({ back: 10, front1: 20, front2: 30, front3: 40, pole: 50, crowd: 60, crowdBehind: 40, ground: 5 });
  });
  it('reads a code and its paper', () => {
    expect(named(readMix(PANEL, pixel(255, 0, 0, 255), 0, false))).toEqual({ paper: 255 });
    expect(named(readMix(PANEL, pixel(0, 255, 0, 255), 0, false))).toEqual({ code: 255 });
  });
});

describe('reduceMixes', () => {
  const ramp = (from: Ink, to: Ink, count: number) => Array.from({ length: count }, (_, i) => mixOf({ [from]: 255 - i, [to]: i }));

  it('keeps up to 256 mixes as they are, and equal ones once', () => {
    const mixes = ramp('ground', 'headline', 256);
    const { mixes: palette, entryOf } = reduceMixes([...mixes, mixes[3] ?? []].map((mix) => ({ mix, count: 1 })));
    expect(palette).toEqual(mixes);
    expect(entryOf.slice(-2)).toEqual([255, 3]);
  });

  it('rounds the rarer of more to eighths, and keeps the sum', () => {
    const counted = [
      ...ramp('ground', 'crowd', 200).map((mix) => ({ mix, count: 100 })),
      ...ramp('back', 'pole', 200).map((mix) => ({ mix, count: 1 })),
    ];
    const { mixes, entryOf } = reduceMixes(counted);
    expect(mixes).toHaveLength(256);
    expect(mixes.every((mix) => mix.reduce((sum, part) => sum + part, 0) === 255)).toBe(true);
    expect(entryOf.slice(0, 200)).toEqual(Array.from({ length: 200 }, (_, i) => i));
    expect(named(mixes[entryOf[200] ?? 0] ?? [])).toEqual({ back: 255 });
    expect(named(mixes[entryOf[399] ?? 0] ?? [])).toEqual({ back: 63, pole: 192 });
  });
});
