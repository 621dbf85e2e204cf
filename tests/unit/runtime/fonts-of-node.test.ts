import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createNodeRuntime } from '../../../src/runtime/node.ts';

const FONTS = new URL('../../../fonts/', import.meta.url);

describe('createNodeRuntime', () => {
  let folder = '';
  let fontsDirectory = FONTS;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'placard-fonts-'));
    fontsDirectory = pathToFileURL(`${folder}/`);
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('brings all fonts of the checkout and a revision', async () => {
    const { fonts, rendererRevision } = await createNodeRuntime();
    expect(fonts.map(({ face }) => face)).toContain('roboto-flex-latin.display');
    expect(fonts.every(({ bytes }) => bytes.length > 0)).toBe(true);
    expect(rendererRevision).toMatch(/^[0-9a-f]{64}$/);
  });

  it('says what to do when there are no fonts', async () => {
    await expect(createNodeRuntime({ fontsDirectory })).rejects.toThrow('index.json cannot be read below');
    await expect(createNodeRuntime({ fontsDirectory })).rejects.toThrow('Run "npm run fonts".');
  });

  it('says what to do when a font is missing', async () => {
    await copyFile(new URL('index.json', FONTS), join(folder, 'index.json'));
    await expect(createNodeRuntime({ fontsDirectory })).rejects.toThrow(/\.ttf cannot be read below .* Run "npm run fonts"\./);
  });

  const FONT = 'noto-sans-georgian.small.ttf';
  it.each([
    ['empty', 0],
    ['cut off', 10_000],
  ])('refuses a font that is %s, by its name', async (_, length) => {
    await cp(FONTS, folder, { recursive: true });
    await writeFile(join(folder, FONT), (await readFile(join(folder, FONT))).subarray(0, length));
    await expect(createNodeRuntime({ fontsDirectory })).rejects.toThrow(
      `${FONT} is not the file that index.json names. Run "npm run fonts".`,
    );
  });

  it.each(['', '[', 'null', '{}', '[]', '[{}]', '[{"face":"a","file":"a.ttf","sha256":"b"}]'])('refuses the index %j', async (text) => {
    await writeFile(join(folder, 'index.json'), text);
    await expect(createNodeRuntime({ fontsDirectory })).rejects.toThrow('index.json is not as it was written. Run "npm run fonts".');
  });

  it('refuses a font that is not the one in the index', async () => {
    await writeFile(join(folder, 'index.json'), JSON.stringify([{ face: 'a', file: 'a.ttf', sha256: '0'.repeat(64), ranges: [] }]));
    await writeFile(join(folder, 'a.ttf'), 'no font');
    await expect(createNodeRuntime({ fontsDirectory })).rejects.toThrow('a.ttf is not the file that index.json names');
  });
});
