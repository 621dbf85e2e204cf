import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findCard, type Encoding } from '../../../src/card/spec.ts';
import { writeImages } from '../../../src/commands/export-images.ts';
import type { PlannedCard } from '../../../src/commands/export-plan.ts';
import { catalog } from '../pages/fixture.ts';

// Which card of the catalog it is does not matter here: images are told apart by their paths.
const spec = findCard(catalog, { language: 'en', slogan: 'water', format: 'og', theme: undefined });
if (!spec) throw new Error('The fixture has no such card.');

const cardOf = (slogan: string): PlannedCard => ({
  names: { language: 'en', slogan, format: 'og' },
  images: [
    { spec, encoding: 'png', path: `/en/${slogan}/og-red.0123456789.png`, aliases: [`/en/${slogan}/og.png`] },
    { spec, encoding: 'svg', path: `/en/${slogan}/og-red.0123456789.svg`, aliases: [] },
  ],
});
const PICTURE = Buffer.from('89504e470d0a1a0a0000000049454e44ae426082', 'hex');
const OUTLINES = Buffer.from('<svg ></svg>');
const broken = (): Promise<never> => Promise.reject(new Error('The pen is broken'));

describe('writeImages', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'placard-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  /** Writes cards, of which some cannot be drawn, and returns which were tried. */
  async function write(slogans: readonly string[], isBroken: (slogan: string) => boolean) {
    const tried: string[] = [];
    const drawer = {
      both: async ({ slogan }: { readonly slogan: string }) => {
        tried.push(slogan);
        return isBroken(slogan)
          ? broken()
          : { svg: OUTLINES, image: { width: 1, height: 1, depth: 1, mixes: PICTURE, data: PICTURE } as const };
      },
    };
    const file = async (_: unknown, encoding: Encoding) => Uint8Array.from(encoding === 'png' ? PICTURE : OUTLINES);
    const writing = writeImages(slogans.map(cardOf), { folder, drawer, file, lanes: 2, done: () => undefined });
    const error: unknown = await writing.catch((cause: unknown) => cause);
    return { tried, message: error instanceof Error ? error.message : undefined };
  }

  it('writes all other cards when some fail, and names each that failed', async () => {
    const { message } = await write(['a', 'b', 'c', 'd', 'e'], (slogan) => 'bd'.includes(slogan));
    expect(message).toBe(
      'en/b/og could not be written: The pen is broken\nen/d/og could not be written: The pen is broken\nPages were not written. Run it again to draw what is missing.',
    );
    expect((await readdir(join(folder, 'en'))).toSorted()).toEqual(['a', 'c', 'e']);
    expect(await write(['a', 'b', 'c', 'd', 'e'], () => false)).toEqual({ tried: ['b', 'd'], message: undefined });
  });

  it('gives up when nothing can be drawn', async () => {
    const slogans = Array.from({ length: 100 }, (_, index) => `s${index}`);
    const { tried, message } = await write(slogans, () => true);
    expect(tried.length).toBeLessThan(25);
    expect(message).toMatch(/^(en\/s\d+\/og could not be written: The pen is broken\n){20}No more were tried\.\n/);
  });

  it.each([
    ['empty', Buffer.alloc(0)],
    ['cut off', PICTURE.subarray(0, 15)],
    ['full of zeros', Buffer.alloc(PICTURE.length)],
  ])('draws an image anew that stands under its final name, but is %s', async (_, bytes) => {
    await write(['a'], () => false);
    const file = join(folder, 'en/a/og-red.0123456789.png');
    await writeFile(file, bytes);
    await write(['a'], () => false);
    for (const name of ['og-red.0123456789.png', 'og.png']) expect(await readFile(join(folder, 'en/a', name))).toEqual(PICTURE);
  });
});
