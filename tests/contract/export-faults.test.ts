import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/placard.js', import.meta.url));

/** Exports one language in one format. */
async function exportTo(folder: string): Promise<{ readonly code: unknown; readonly stderr: string }> {
  const args = ['export', folder, '--lang', 'en', '--format', 'sticker', '--public-url', 'https://placard.example'];
  return new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...args], (error, _, stderr) => resolve({ code: error?.code ?? 0, stderr }));
  });
}

describe('placard export', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'placard-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('says that the disk is full, leaves no half of a file, and goes on from there', async () => {
    const site = join(folder, 'full');
    await mkdir(join(site, 'en/dissolve-nato'), { recursive: true });
    await writeFile(join(site, '.placard-export'), '');
    // The system answers each write to this device by ENOSPC.
    await symlink('/dev/full', join(site, 'en/dissolve-nato/sticker.png.unfinished'));
    const { code, stderr } = await exportTo(site);
    expect([code, stderr]).toEqual([
      1,
      `${site} could not be written: the disk is full. Make room and run it again: what is there is kept.\n`,
    ]);
    expect((await readdir(join(site, 'en/dissolve-nato'))).filter((name) => name.startsWith('sticker.png'))).toEqual([]);
    expect(await exportTo(site)).toEqual({ code: 0, stderr: '' });
    expect(existsSync(join(site, 'en/dissolve-nato/sticker.png'))).toBe(true);
  });

  it('says that a folder may not be written', async () => {
    // Nobody makes folders in there, whatever rights they have.
    const { code, stderr } = await exportTo('/sys/placard');
    expect(code).toBe(1);
    expect(stderr).toMatch(/^\/sys\/placard could not be written: it may not be written there.*\n$/);
  });

  it('says that a file stands in its place', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await exportTo(join(folder, 'file'))).toEqual({
      code: 1,
      stderr: `${join(folder, 'file')} could not be written: it is a file.\n`,
    });
  });
});
