import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

import { createRenderer } from '../../../src/render/create-renderer.ts';
import { openShipped } from '../../support/shipped.ts';

const { catalog, runtime, card } = await openShipped();
const renderer = await createRenderer(catalog, runtime, 'https://placard.example');
const draw = async (...names: Parameters<typeof card>) => PNG.sync.read(Buffer.from(await renderer.png(card(...names))));

const pixel = ({ data, width }: PNG, x: number, y: number): readonly number[] =>
  Array.from(data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4));

describe('a poster', () => {
  it.each([
    ['en', 'nato-out', 'red'],
    ['ar', 'dismantle-csto', 'mono'],
    ['zh', 'statement', 'wheat'],
  ])('in %s carries a code that reads as the address of its share page', async (language, slogan, theme) => {
    const { data, width, height } = await draw(language, slogan, 'poster', theme);
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(`https://placard.example/${language}/${slogan}/`);
  });
});

describe('a sticker', () => {
  it('is transparent outside its rounded corners, and opaque within', async () => {
    const png = await draw('en', 'nato-out', 'sticker', 'red');
    for (const [x, y] of [
      [0, 0],
      [511, 0],
      [0, 511],
      [511, 511],
      [8, 8],
    ] as const)
      expect(pixel(png, x, y)[3]).toBe(0);
    for (const [x, y] of [
      [256, 1],
      [1, 256],
      [20, 20],
    ] as const)
      expect(pixel(png, x, y)).toEqual([0xb3, 0x0d, 0x1b, 0xff]);
  });
});

describe('every other format', () => {
  it('has the ground of its theme in its corners', async () => {
    for (const format of ['og', 'wide', 'square', 'portrait', 'header']) {
      expect(pixel(await draw('uk', 'nato-out', format, 'cobalt'), 0, 0), format).toEqual([0x1a, 0x2f, 0xae, 0xff]);
    }
  });
});
