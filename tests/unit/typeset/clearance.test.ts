import { beforeAll, describe, expect, it } from 'vitest';

import type { Typefaces } from '../../../src/card/typefaces.ts';
import { findLanguage } from '../../../src/content/languages.ts';
import { clearance, type GlyphRow } from '../../../src/typeset/clearance.ts';
import { shape } from '../../../src/typeset/shape.ts';
import { openShipped } from '../../support/shipped.ts';

let typefaces: Typefaces;
beforeAll(async () => ({ typefaces } = await openShipped()));

function row(text: string, x = 0, size = 1): GlyphRow {
  const language = findLanguage('en');
  if (!language) throw new Error('en');
  const style = { language, stack: typefaces.stack('Latn', 'display'), features: [], tracking: (): number => 0 };
  return { glyphs: shape(text, style, 0.2).glyphs, x, size };
}

/** Height of the ink above and below the baseline, em. */
const heightOf = (text: string): number => Math.max(...row(text).glyphs.map(({ ink }) => ink?.top ?? 0));
const depthOf = (text: string): number => Math.max(...row(text).glyphs.map(({ ink }) => -(ink?.bottom ?? 0)));

describe('clearance', () => {
  it('is the height of what stands below, the depth of what stands above, and the gap', () => {
    expect(clearance(row('H'), row('H'), 0)).toBeCloseTo(heightOf('H'), 6);
    expect(clearance(row('I'), row('H'), 0.1)).toBeCloseTo(heightOf('H') + 0.1, 6);
  });

  it('keeps accents away from descenders only where they meet', () => {
    const together = clearance(row('Q'), row('Ó'), 0.05);
    const apart = clearance(row('QHHHH'), row('Ó', 2), 0.05);
    expect(depthOf('Q')).toBeGreaterThan(0.02);
    expect(together).toBeGreaterThan(heightOf('Ó') + 0.05);
    expect(together).toBeLessThanOrEqual(depthOf('Q') + heightOf('Ó') + 0.05);
    expect(apart).toBeCloseTo(heightOf('Ó') + 0.05, 3);
    expect(together).toBeGreaterThan(apart + 0.005);
  });

  it('lets a point stand between the legs of the letter above it, not under one of them', () => {
    const middle = (text: string): number => Math.max(...row(text).glyphs.map(({ ink }) => ((ink?.left ?? 0) + (ink?.right ?? 0)) / 2));
    const leg = row('H').glyphs[0]?.ink?.left ?? 0;
    expect(clearance(row('H', 0, 20), row('.', 20 * middle('H') - middle('.')), 0.02)).toBe(0);
    expect(clearance(row('H', 0, 20), row('.', 20 * leg - middle('.')), 0.02)).toBeGreaterThan(heightOf('.'));
  });

  it('asks for no less than the least', () => expect(clearance(row('H'), row('H'), 0, 2)).toBe(2));

  it('counts boxes nearer than the gap sideways as meeting', () => {
    const { ink } = row('H').glyphs[0] ?? {};
    const beside = (distance: number): GlyphRow => row('H', (ink?.right ?? 0) - (ink?.left ?? 0) + distance);
    expect(clearance(row('H'), beside(0.04), 0.05)).toBeGreaterThan(0);
    expect(clearance(row('H'), beside(0.06), 0.05)).toBe(0);
  });

  it('is in the unit of the sizes', () => {
    expect(clearance(row('H', 0, 100), row('H', 0, 50), 4)).toBeCloseTo(depthOf('H') * 100 + heightOf('H') * 50 + 4, 6);
  });

  it('asks for nothing where there is no ink', () => {
    expect(clearance(row(' '), row('H'), 0.1)).toBe(0);
    expect(clearance(row('H'), row(''), 0.1)).toBe(0);
  });
});
