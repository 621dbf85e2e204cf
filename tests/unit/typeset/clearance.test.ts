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
    expect(clearance(row('g'), row('H'), 0.1)).toBeCloseTo(depthOf('g') + heightOf('H') + 0.1, 6);
    expect(depthOf('g')).toBeGreaterThan(0.1);
  });

  it('keeps accents away from descenders only where they meet', () => {
    const together = clearance(row('g'), row('É'), 0.05);
    const apart = clearance(row('gHHHH'), row('É', 2), 0.05);
    expect(together).toBeCloseTo(depthOf('g') + heightOf('É') + 0.05, 6);
    expect(apart).toBeCloseTo(heightOf('É') + 0.05 + Math.max(0, depthOf('H')), 6);
  });

  it('counts boxes nearer than the gap sideways as meeting', () => {
    const { ink } = row('H').glyphs[0] ?? {};
    const beside = (distance: number): GlyphRow => row('H', (ink?.right ?? 0) - (ink?.left ?? 0) + distance);
    expect(clearance(row('H'), beside(0.04), 0.05)).toBeGreaterThan(0);
    expect(clearance(row('H'), beside(0.06), 0.05)).toBe(0);
  });

  it('is in the unit of the sizes', () => {
    expect(clearance(row('g', 0, 100), row('H', 0, 50), 4)).toBeCloseTo(depthOf('g') * 100 + heightOf('H') * 50 + 4, 6);
  });

  it('asks for nothing where there is no ink', () => {
    expect(clearance(row(' '), row('H'), 0.1)).toBe(0);
    expect(clearance(row('H'), row(''), 0.1)).toBe(0);
  });
});
