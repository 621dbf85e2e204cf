import { readFile } from 'node:fs/promises';

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { charactersOf } from '../../scripts/fonts/cut-face.ts';
import { findLanguage } from '../../src/content/languages.ts';
import { type Face, openFace } from '../../src/typeset/face.ts';
import { shape } from '../../src/typeset/shape.ts';
import type { TextStyle } from '../../src/typeset/style.ts';
import { notSlow } from '../support/not-slow.ts';

const FONTS = new URL('../../tests/fixtures/fonts/', import.meta.url);
/** Small fonts: one with an axis, one whose letters join, one without either. */
const FILES = ['roboto-flex-latin-ext.display.ttf', 'noto-sans-hebrew.small.ttf', 'roboto-flex-vietnamese.small.ttf'] as const;
const COUNT = 2400;

/** Sets bytes from a place on, as far as there are some. */
const fill = (font: Buffer, value: number, from: number, length: number): Buffer =>
  font.fill(value, Math.min(from, font.length), Math.min(from + length, font.length));

const damage: fc.Arbitrary<(font: Buffer) => Buffer> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(fc.nat(), fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)).map(
      ([place, byte]) =>
        (font: Buffer) =>
          fill(font, byte, place % font.length, 1),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.nat(), fc.nat({ max: 255 })).map(
      ([place, byte]) =>
        (font: Buffer) =>
          fill(font, byte, place % 300, 1),
    ),
  },
  { weight: 1, arbitrary: fc.nat().map((length) => (font: Buffer) => font.subarray(0, 1 + (length % font.length))) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(), fc.integer({ min: 1, max: 64 }), fc.nat({ max: 255 })).map(
      ([place, length, byte]) =>
        (font: Buffer) =>
          fill(font, byte, place % font.length, length),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 200 })).map(([from, to, length]) => (font: Buffer) => {
      font.copy(font, to % font.length, from % font.length, (from % font.length) + length);
      return font;
    }),
  },
);
const damages = fc.array(damage, { minLength: 1, maxLength: 12 });

/** The face of a font; `undefined` for one that is refused, which it is in words. */
function open(bytes: Uint8Array): Face | undefined {
  try {
    return openFace('damaged', bytes);
  } catch (error) {
    expect(error).toEqual(new Error('The font damaged cannot be read: it holds no characters.'));
    return undefined;
  }
}

/** Reads a font as `npm run fonts` does, and sets a text in it at both ends of its width. Says whether it could be read. */
function use(bytes: Uint8Array): boolean {
  const characters = charactersOf(bytes);
  const face = open(bytes);
  if (!face) return false;
  const language = findLanguage('en');
  if (!language) throw new Error('No English');
  for (const width of face.widths ?? [0]) {
    const style: TextStyle = { language, stack: [{ face, widths: face.widths }], features: ['kern'], tracking: () => 0 };
    const { glyphs } = shape(characters.slice(0, 40).join(''), style, width);
    for (const { instance, glyph } of glyphs) instance.outline(glyph);
  }
  return true;
}

describe('reading a font', () => {
  let fonts: readonly Buffer<ArrayBuffer>[];
  beforeAll(async () => {
    fonts = await Promise.all(FILES.map(async (file) => readFile(new URL(file, FONTS))));
  });

  it(`comes to an end with ${COUNT} damaged ones, by a clear error or a result`, () => {
    const counts = { read: 0, refused: 0 };
    fc.assert(
      fc.property(fc.nat({ max: FILES.length - 1 }), damages, (index, changes) => {
        const font = changes.reduce<Buffer>((bytes, change) => change(bytes), Buffer.from(fonts[index] ?? Buffer.alloc(1)));
        counts[
          notSlow(
            () => use(font),
            () => font.toString('base64').slice(0, 4000),
          )
            ? 'read'
            : 'refused'
        ]++;
      }),
      { seed: 2022, numRuns: COUNT, endOnFailure: true },
    );
    console.log(`fonts: ${JSON.stringify(counts)}`);
    expect(counts.read).toBeGreaterThan(100);
    expect(counts.refused).toBeGreaterThan(100);
    // What they left behind is sound.
    for (const font of fonts) expect(use(font)).toBe(true);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['zeros', Buffer.alloc(5000)],
    ['a text', Buffer.from('no font '.repeat(100))],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    [
      'a font of a thousand tables that are not there',
      Buffer.concat([Buffer.from('0001000003e8000000000000', 'hex'), Buffer.alloc(16_000, 0xff)]),
    ],
  ])('refuses %s', (_, bytes) => {
    expect(use(bytes)).toBe(false);
  });
});
