import { init } from 'satori/standalone';
import { describe, expect, it } from 'vitest';

import { FORMAT_IDS } from '../../../src/card/formats.ts';
import type { LaidOutBox } from '../../../src/render/boxes.ts';
import { composeCard, type ComposedCard, type PlacedText } from '../../../src/render/compose.ts';
import { writeSvg } from '../../../src/render/svg.ts';
import type { Ink } from '../../../src/typeset/shape.ts';
import { openOtherScripts, openShipped } from '../../support/shipped.ts';
import { svgFaults } from './svg-faults.ts';

const shipped = await openShipped();
const others = await openOtherScripts();
await init(shipped.runtime.layoutEngine);

/** Ink in px of the card. */
function inkOf({ box, set }: PlacedText): Ink {
  const { left, right, top, bottom } = set.ink;
  return { left: box.left + left, right: box.left + right, top: box.top + top, bottom: box.top + bottom };
}

const overlaps = (a: Ink, b: Ink): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const inkOfBox = ({ left, top, width, height }: LaidOutBox): Ink => ({ left, top, right: left + width, bottom: top + height });

/** Everything that is wrong with a card, in words. */
function faults({ format, texts, mark }: ComposedCard): readonly string[] {
  const found: string[] = [];
  const inks = texts.map(inkOf);
  for (const text of texts) {
    const { role, box, set } = text;
    const ink = inkOf(text);
    const hang = role === 'headline' ? format.margin * 0.75 : 0;
    if (set.lines.some(({ shaped }) => shaped.glyphs.some(({ glyph }) => glyph === 0))) found.push(`${role}: a character without a glyph`);
    if (ink.left < box.left - hang - 0.01 || ink.right > box.left + box.width + hang + 0.01) found.push(`${role}: wider than its box`);
    if (ink.top < box.top - 0.01 || ink.bottom > box.top + box.height + 0.01) found.push(`${role}: higher than its box`);
    if (ink.left < 2 || ink.right > format.width - 2) found.push(`${role}: at the edge`);
    if (overlaps(ink, inkOfBox(mark))) found.push(`${role}: on the mark`);
  }
  inks.forEach((ink, i) => {
    if (inks.slice(i + 1).some((other) => overlaps(ink, other))) found.push(`${texts[i]?.role}: on another text`);
  });
  return found;
}

function checkAll({ catalog, typefaces, card }: Awaited<ReturnType<typeof openShipped>>, tag: string) {
  const cards = catalog.slogans.flatMap(({ id }) => FORMAT_IDS.map((format) => card(tag, id, format)));
  return Promise.all(
    cards.map(async (spec) => {
      const composed = await composeCard(spec, { catalog, typefaces, publicUrl: 'https://placard.example' });
      return [...faults(composed), ...svgFaults(writeSvg(spec, composed))].map((fault) => `${spec.slogan.id} ${spec.format}: ${fault}`);
    }),
  );
}

describe('every slogan in every format', () => {
  it('is 7 × 21 × 8 cards', () => {
    expect(shipped.catalog.slogans).toHaveLength(7);
    expect([...shipped.catalog.languages.keys()].join(' ')).toBe('en es pt fr de it pl el tr ku uk ru be kk ka ar fa hi zh ja ko');
    expect(FORMAT_IDS).toHaveLength(8);
  });

  it.each([...shipped.catalog.languages.keys()])(
    'in %s has all its glyphs, inside their boxes, apart from each other, in an SVG of shapes alone',
    async (tag) => {
      const results = await checkAll(shipped, tag);
      expect(results).toHaveLength(56);
      expect(results.flat()).toEqual([]);
    },
  );

  it.each([...others.catalog.languages.keys()])('holds in %s, a language that is not shipped', async (tag) => {
    const results = await checkAll(others, tag);
    expect(results.length).toBeGreaterThan(8);
    expect(results.flat()).toEqual([]);
  });
});

describe('svgFaults', () => {
  it.each([
    ['<svg onload="alert(1)"/>', ['<svg onload>', '<svg onload="alert(1)">']],
    ['<svg><script/></svg>', ['<script>']],
    ['<svg><image href="https://example.org/"/></svg>', ['<image>', '<image href>', '<image href="https://example.org/">']],
    ['<svg><path fill="url(#a)"/></svg>', ['<path fill="url(#a)">']],
    ['<?xml-stylesheet href="a"?><svg/>', ['<?xml-stylesheet>']],
    ['<!DOCTYPE svg><svg/>', ['<!DOCTYPE>']],
    ['<svg><style/><!-- --></svg>', ['<style>', '<!-- -->']],
  ])('finds what is wrong with %s', (svg, expected) => {
    expect(svgFaults(svg)).toEqual(expected);
  });
});

describe('what a format keeps free', () => {
  const compose = (tag: string, format: string) =>
    composeCard(shipped.card(tag, 'dismantle-csto', format), { ...shipped, publicUrl: 'https://placard.example' });

  it.each(['en', 'ar', 'ja'])('leaves 14 %% above and 20 %% below of a story to the app, in %s', async (tag) => {
    const { texts } = await compose(tag, 'story');
    for (const text of texts) {
      expect(inkOf(text).top).toBeGreaterThanOrEqual(1920 * 0.14);
      expect(inkOf(text).bottom).toBeLessThanOrEqual(1920 * 0.8);
    }
  });

  it.each(['en', 'ar', 'ja'])('leaves the lower left of a header to the avatar, in %s', async (tag) => {
    const { texts, mark } = await compose(tag, 'header');
    const avatar: Ink = { left: 0, right: 300, top: 350, bottom: 500 };
    for (const ink of [...texts.map(inkOf), inkOfBox(mark)]) expect(overlaps(ink, avatar)).toBe(false);
  });
});
