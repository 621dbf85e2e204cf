import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

import { THEME_IDS } from '../../../src/card/themes.ts';
import { createRenderer } from '../../../src/render/create-renderer.ts';
import { openShipped } from '../../support/shipped.ts';

const { catalog, runtime, card } = await openShipped();
const renderer = await createRenderer(catalog, runtime, 'https://placard.example');

/** For each pixel the largest difference of its channels, multiplied by alpha. */
function differences(one: Uint8Array, premultiplied: Uint8Array): Uint8Array {
  const found = new Uint8Array(one.length / 4);
  for (let at = 0; at < one.length; at++) {
    const alpha = at % 4 === 3 ? 255 : (one[at | 3] ?? 0);
    const difference = Math.round(Math.abs(((one[at] ?? 0) * alpha) / 255 - (premultiplied[at] ?? 0)));
    if (difference > (found[at >> 2] ?? 0)) found[at >> 2] = difference;
  }
  return found;
}

/** Compares the PNG of a card with its SVG as resvg draws it in the colours of the theme. */
async function compare(...names: Parameters<typeof card>) {
  const spec = card(...names);
  const drawn = PNG.sync.read(Buffer.from(await renderer.png(spec)));
  const direct = await runtime.rasterize(await renderer.svg(spec));
  expect([drawn.width, drawn.height]).toEqual([direct.width, direct.height]);
  return differences(drawn.data, direct.data);
}

const share = (values: Uint8Array, limit: number) => values.filter((value) => value > limit).length / values.length;
const most = (values: Uint8Array) => values.reduce((largest, value) => Math.max(largest, value), 0);

describe.each(THEME_IDS)('a card without a crowd in %s', (theme) => {
  it.each([
    ['en', 'nato-out', 'og'],
    ['ar', 'nato-out', 'square'],
    ['zh', 'nato-out', 'header'],
    ['hi', 'nato-out', 'sticker'],
  ])('is the same as if it had been drawn in these colours: %s %s %s', async (language, slogan, format) => {
    expect(most(await compare(language, slogan, format, theme))).toBeLessThanOrEqual(1);
  });
});

// A palette has 256 places; the edges between the eight inks of a crowd have twice as many mixes (docs/performance.md).
describe.each(THEME_IDS)('a card with a crowd in %s', (theme) => {
  it.each([
    ['en', 'dissolve-nato', 'og'],
    ['ar', 'dissolve-nato', 'story'],
    ['ka', 'nato-out', 'poster'],
  ])('differs on a few edges by 17 of 255 at most: %s %s %s', async (language, slogan, format) => {
    const found = await compare(language, slogan, format, theme);
    expect(most(found)).toBeLessThanOrEqual(17);
    expect(share(found, 1)).toBeLessThan(0.015);
  });
});
