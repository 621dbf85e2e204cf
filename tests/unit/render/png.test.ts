import { inflateSync } from 'node:zlib';

import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

import { INKS, type Ink } from '../../../src/card/inks.ts';
import { THEMES } from '../../../src/card/themes.ts';
import type { InkedImage } from '../../../src/render/drawing.ts';
import { depthFor, filterRows } from '../../../src/render/filter-rows.ts';
import { encodePng, pngChunk } from '../../../src/render/png.ts';
import { createNodeRuntime } from '../../../src/runtime/node.ts';

const { deflate } = await createNodeRuntime();

/** Every pixel is a run of its own. */
const runsOf = (pixels: readonly number[]) => ({
  ends: Uint32Array.from(pixels, (_, i) => i + 1),
  kinds: Uint16Array.from(pixels),
  count: pixels.length,
});

const mixOf = (shares: Partial<Record<Ink, number>>) => INKS.map((ink) => shares[ink] ?? 0);

/** An image of entries of a palette, a row for each list. */
function image(rows: readonly (readonly number[])[], palette: readonly Partial<Record<Ink, number>>[]): InkedImage {
  const [width, depth] = [rows[0]?.length ?? 0, depthFor(palette.length)];
  const separated = { runs: runsOf(rows.flat()), entryOf: palette.map((_, i) => i) };
  const data = pngChunk('IDAT', deflate(filterRows(separated, width, depth)));
  return { width, height: rows.length, depth, mixes: Uint8Array.from(palette.flatMap(mixOf)), data };
}

const pixels = (file: Uint8Array) => {
  const { data } = PNG.sync.read(Buffer.from(file));
  return Array.from({ length: data.length / 4 }, (_, i) => Array.from(data.subarray(i * 4, i * 4 + 4)));
};

const chunkTypes = (file: Uint8Array) => {
  const view = new DataView(file.buffer, file.byteOffset);
  const types: string[] = [];
  for (let at = 8; at < file.length; at += view.getUint32(at) + 12) types.push(String.fromCharCode(...file.subarray(at + 4, at + 8)));
  return types;
};

const GROUND = { ground: 255 };
const HEADLINE = { headline: 255 };

describe('encodePng', () => {
  it('mixes the palette from the colours of the theme', () => {
    const half = { ground: 128, headline: 127 };
    const file = encodePng(
      image(
        [
          [0, 1],
          [2, 0],
        ],
        [GROUND, HEADLINE, half],
      ),
      THEMES.mono,
    );
    expect(pixels(file)).toEqual([
      [255, 255, 255, 255],
      [0, 0, 0, 255],
      [128, 128, 128, 255],
      [255, 255, 255, 255],
    ]);
    expect(chunkTypes(file)).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  });

  it('leaves what no ink covers transparent, and keeps the colour of what gives way', () => {
    const file = encodePng(image([[0, 1, 2]], [{}, GROUND, { ground: 51 }]), THEMES.red);
    expect(pixels(file)).toEqual([
      [0, 0, 0, 0],
      [0xb3, 0x0d, 0x1b, 255],
      [0xb3, 0x0d, 0x1b, 51],
    ]);
    expect(chunkTypes(file)).toEqual(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);
  });

  it.each([
    [2, 1],
    [3, 2],
    [4, 2],
    [5, 4],
    [16, 4],
    [17, 8],
    [256, 8],
  ])('takes for %i colours %i bits a pixel, in rows of odd lengths too', (colours, depth) => {
    const palette = Array.from({ length: colours }, (_, i) => ({ headline: i, ground: 255 - i }));
    const rows = [0, 1, 2].map((y) => Array.from({ length: 261 }, (_, x) => (x * (y + 1)) % colours));
    const inked = image(rows, palette);
    expect(inked.depth).toBe(depth);
    expect(pixels(encodePng(inked, THEMES.mono)).map(([red = 0]) => 255 - red)).toEqual(rows.flat());
  });
});

describe('filterRows', () => {
  it('writes a row as differences where the row above explains it better', () => {
    const upright = [0, 1, 0, 1, 0, 1];
    const separated = { runs: runsOf([...upright, ...upright, 1, 1, 1, 1, 1, 1]), entryOf: [7, 9] };
    expect(Array.from(filterRows(separated, 6, 8))).toEqual([0, 7, 9, 7, 9, 7, 9, 2, 0, 0, 0, 0, 0, 0, 0, 9, 9, 9, 9, 9, 9]);
  });

  it('is compressed into a stream that any zlib reads', () => {
    const rows = Uint8Array.from({ length: 10_000 }, (_, i) => (i % 97 < 90 ? 3 : i % 251));
    expect(Buffer.compare(inflateSync(deflate(rows)), rows)).toBe(0);
  });
});
