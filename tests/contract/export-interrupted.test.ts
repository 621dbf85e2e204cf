import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../../bin/placard.js', import.meta.url));
const PATIENCE = 240_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-'));
});
afterAll(() => rm(folder, { recursive: true }));

const startExport = (name: string): ChildProcess => {
  const args = ['--lang', 'en,ka', '--format', 'og,sticker', '--public-url', 'https://placard.example'];
  return spawn(process.execPath, [BIN, 'export', join(folder, name), ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
};

/** The paths of the files of a site, in order. Folders come and go while it is written. */
async function namesOf(name: string): Promise<readonly string[]> {
  const root = join(folder, name);
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => file.slice(root.length)).toSorted();
}

/** The files of a site with their bytes, in order. */
async function filesOf(name: string): Promise<readonly (readonly [string, string])[]> {
  const names = await namesOf(name);
  return Promise.all(names.map(async (file) => [file, (await readFile(join(folder, name, file))).toString('base64')] as const));
}

/** Runs an export, and kills it as soon as its folder holds so many files. */
async function interruptAt(name: string, count: number): Promise<void> {
  const child = startExport(name);
  const ended = once(child, 'close');
  while (child.exitCode === null && (await namesOf(name)).length < count) await sleep(5);
  child.kill('SIGKILL');
  await ended;
}

it(
  'an export that is killed and run again is equal to one that was not',
  async () => {
    expect(await once(startExport('clean'), 'close')).toEqual([0, null]);
    const clean = await filesOf('clean');
    expect(clean.length).toBeGreaterThan(180);
    for (const count of [1, 7, 50, 111]) {
      await interruptAt('killed', count);
      expect((await namesOf('killed')).length).toBeLessThan(clean.length);
    }
    expect(await once(startExport('killed'), 'close')).toEqual([0, null]);
    expect(await filesOf('killed')).toEqual(clean);
  },
  PATIENCE,
);
