import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { createApp } from '../../../src/app.ts';
import { exportCommand } from '../../../src/commands/export.ts';
import { openProject } from '../../../src/commands/project.ts';
import { createRenderer } from '../../../src/render/create-renderer.ts';

const ORIGIN = 'https://placard.example';
const ARGUMENTS = ['--lang', 'en,ar', '--format', 'og,sticker', '--public-url', ORIGIN];

let folder: string;
let said: string;
const run = async (...more: readonly string[]): Promise<number> => {
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => void (said = line));
  try {
    return await exportCommand.run([folder, ...ARGUMENTS, ...more]);
  } finally {
    log.mockRestore();
  }
};
const files = async (): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
};

beforeAll(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'placard-')), 'site');
  await run();
}, 60_000);
afterAll(() => rm(join(folder, '..'), { recursive: true }));

describe('placard export', () => {
  it('writes the chosen languages and formats under all their names', async () => {
    const all = await files();
    const images = all.filter((file) => /\.(?:png|svg)$/.test(file) && file.includes('/'));
    expect(images).toHaveLength(2 * 7 * 2 * 2 * 3);
    expect(all).toEqual(
      expect.arrayContaining([
        'en/index.html',
        'ar/nato-out/index.html',
        'index.html',
        '404.html',
        'catalog.json',
        'sitemap.xml',
        'favicon.svg',
      ]),
    );
    expect(said).toContain('56 images drawn, 0 kept, 0 files removed');
  });

  it('writes the bytes that the service answers', async () => {
    const { catalog, runtime } = await openProject();
    const app = createApp({ catalog, renderer: await createRenderer(catalog, runtime, ORIGIN), publicUrl: ORIGIN });
    for (const path of ['/ar/nato-out/og-red.png', '/en/dissolve-nato/sticker.svg']) {
      const served = await app.request(ORIGIN + path);
      expect(Buffer.compare(await readFile(join(folder, path)), Buffer.from(await served.arrayBuffer())), path).toBe(0);
    }
  });

  it('keeps what is there, mends what is damaged or missing, removes what does not belong', async () => {
    const [plain, immutable] = [
      join(folder, 'en/nato-out/og.png'),
      (await files()).find((file) => /en\/nato-out\/sticker-red\.\w{10}\.png/.test(file)) ?? '',
    ];
    const untouched = join(folder, 'en/nato-out/og-red.png');
    await utimes(untouched, 1, 1);
    await writeFile(plain, 'damaged');
    await rm(join(folder, immutable));
    await writeFile(join(folder, 'en/nato-out/og-red.0000000000.png'), 'old revision');
    await writeFile(join(folder, 'en/nato-out/og-red.1111111111.png.unfinished'), 'interrupted');
    expect(await run()).toBe(0);
    expect(said).toContain('1 images drawn, 55 kept, 2 files removed');
    expect(Buffer.compare(await readFile(plain), await readFile(untouched))).toBe(0);
    expect((await stat(untouched)).mtimeMs).toBe(1000);
    expect((await files()).filter((file) => file.includes('0000000000') || file.includes('unfinished'))).toEqual([]);
  }, 60_000);

  it('offers only the languages it wrote', async () => {
    expect(await readFile(join(folder, 'en/index.html'), 'utf8')).not.toContain('/uk/');
    expect(await readFile(join(folder, 'sitemap.xml'), 'utf8')).not.toContain('/uk/');
  });

  it('refuses a folder that it did not write', async () => {
    await expect(exportCommand.run([join(folder, 'en'), ...ARGUMENTS])).rejects.toThrow(
      'is not empty, and was not written by "placard export"',
    );
  });

  it('writes every theme when asked', async () => {
    await run('--theme', 'all', '--lang', 'en', '--format', 'sticker');
    const images = (await files()).filter((file) => /^en\/nato-out\/sticker-\w+\.svg$/.test(file));
    expect(images).toHaveLength(7);
  }, 60_000);
});
