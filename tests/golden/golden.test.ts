import { mkdir, readFile, writeFile } from 'node:fs/promises';

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';

import { type GoldenCard, goldenFile, openGoldenCards } from './cards.ts';

const { cards, draw } = await openGoldenCards();
const misses = new URL('misses/', import.meta.url);

/** Number of pixels that differ at all; -1 for pictures of another size. */
function compare(expected: PNG, actual: PNG): { readonly differing: number; readonly picture: PNG } {
  const { width, height } = expected;
  const picture = new PNG({ width, height });
  if (actual.width !== width || actual.height !== height) return { differing: -1, picture };
  const differing = pixelmatch(expected.data, actual.data, picture.data, width, height, { threshold: 0, includeAA: true });
  return { differing, picture };
}

async function keepMiss({ name }: GoldenCard, files: Readonly<Record<string, Uint8Array>>): Promise<void> {
  await mkdir(misses, { recursive: true });
  for (const [kind, bytes] of Object.entries(files)) await writeFile(new URL(`${name}.${kind}.png`, misses), bytes);
}

describe('goldens', () => {
  it('are one card of each shipped script in each format', () => {
    expect(cards).toHaveLength(9 * 8);
  });

  it.each(cards.map((card) => [card.name, card] as const))('%s', async (_, card) => {
    const actual = await draw(card);
    const expected = await readFile(goldenFile(card.name));
    const { differing, picture } = compare(PNG.sync.read(expected), PNG.sync.read(Buffer.from(actual)));
    if (differing !== 0) await keepMiss(card, { actual, expected, diff: PNG.sync.write(picture) });
    expect(differing, 'pixels differ: see tests/golden/misses/, then "npm run golden:update" if the change is meant').toBe(0);
  });
});
