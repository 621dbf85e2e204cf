import { readdir } from 'node:fs/promises';
import { Blob, Face } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import { readFonts } from '../../../src/runtime/font-files.ts';

const FOLDERS = ['fonts/', 'tests/fixtures/fonts/'] as const;
const ROOT = new URL('../../../', import.meta.url);

const WIDTHS: Readonly<Record<string, readonly [number, number]>> = { 'roboto-flex': [25, 151], 'noto-sans': [62.5, 100], anek: [75, 125] };

const open = (bytes: Uint8Array) => new Face(new Blob(new Uint8Array(bytes)));
const pointsOf = (ranges: readonly (readonly [number, number])[]) =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index));

describe.each(FOLDERS)('%s', async (folder) => {
  const directory = new URL(folder, ROOT);
  // Reading compares every file with the digest in index.json.
  const fonts = await readFonts(directory);

  it('holds the fonts of index.json and no others', async () => {
    const files = (await readdir(directory)).filter((name) => name.endsWith('.ttf'));
    expect(fonts.map(({ file }) => file)).toEqual(files.toSorted());
  });

  it.each(fonts)('$file draws the characters that index.json says', ({ bytes, ranges }) => {
    expect([...open(bytes).collectUnicodes()].filter((point) => point > 0x1f)).toEqual(pointsOf(ranges));
  });

  it.each(fonts.filter(({ face }) => face.endsWith('.display')))('$face keeps its width axis and no other', ({ face, bytes }) => {
    const axes = open(bytes).getAxisInfos();
    const family = Object.keys(WIDTHS).find((name) => face.startsWith(name)) ?? '';
    expect(Object.keys(axes)).toEqual(['wdth']);
    expect([axes['wdth']?.min, axes['wdth']?.max]).toEqual(WIDTHS[family]);
  });

  it.each(fonts.filter(({ face }) => !face.endsWith('.display')))('$face has no axis', ({ bytes }) => {
    expect(open(bytes).getAxisInfos()).toEqual({});
  });

  it.each(fonts)('$face bears no name, so no reserved one', ({ bytes }) => {
    expect(open(bytes).listNames()).toEqual([]);
  });

  it('holds the licence of every family', async () => {
    const licences = (await readdir(new URL('LICENSES/', directory))).map((name) => name.replace(/\.txt$/, ''));
    expect(fonts.filter(({ face }) => !licences.some((family) => face.startsWith(family)))).toEqual([]);
    expect(licences.filter((family) => !fonts.some(({ face }) => face.startsWith(family)))).toEqual([]);
  });
});
