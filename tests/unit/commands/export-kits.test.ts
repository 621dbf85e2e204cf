import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { createApp } from '../../../src/app.ts';
import { FORMAT_IDS } from '../../../src/card/formats.ts';
import { writeKits } from '../../../src/commands/export-kits.ts';
import { writeSiteFile } from '../../../src/commands/site-folder.ts';
import { catalog, countingRenderer } from '../pages/fixture.ts';

const publicUrl = 'https://river.example';
const WHOLE = { formats: FORMAT_IDS, themes: undefined };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the kits of an export', () => {
  it('are the bytes that the service answers', async () => {
    const parts = { catalog, renderer: countingRenderer(), publicUrl };
    const written = await writeKits(folder, parts, WHOLE);
    expect(written).toHaveLength(4 + 7);
    for (const file of ['en/kit.zip', 'zh-Hant/bridges/kit.zip']) {
      expect(written).toContain(file);
      const served = await createApp(parts).request(`${publicUrl}/${file}`);
      expect(Buffer.compare(await readFile(join(folder, file)), Buffer.from(await served.arrayBuffer())), file).toBe(0);
    }
  });

  it('are made of the images that stand in the folder', async () => {
    const renderer = countingRenderer();
    writeSiteFile(folder, 'en/water/og-cobalt.0123456789.png', new TextEncoder().encode('en/water/og-cobalt.png, stored'));
    await writeKits(folder, { catalog, renderer, publicUrl }, WHOLE);
    expect(renderer.drawn).not.toContain('en/water/og-cobalt.png');
    expect(renderer.drawn).toContain('en/water/og-cobalt.svg');
    expect(await readFile(join(folder, 'en/water/kit.zip'), 'utf8')).toContain('en/water/og-cobalt.png, stored');
  });

  it.each([
    ['a format is left out', { formats: FORMAT_IDS.slice(1), themes: undefined }],
    ['the own theme of a slogan is left out', { formats: FORMAT_IDS, themes: ['red', 'cobalt'] as const }],
  ])('are not written where %s', async (_, choice) => {
    expect(await writeKits(folder, { catalog, renderer: countingRenderer(), publicUrl }, choice)).toEqual([]);
    expect(await readdir(folder)).toEqual([]);
  });

  it('are written where more themes are than they hold', async () => {
    const choice = { formats: FORMAT_IDS, themes: ['red', 'cobalt', 'wheat', 'mono'] as const };
    expect(await writeKits(folder, { catalog, renderer: countingRenderer(), publicUrl }, choice)).toHaveLength(11);
  });
});
