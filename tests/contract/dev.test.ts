import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { ask } from './ask.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE = 120_000;
const TITLE = 'NATO out of Europe!';

let folder: string;
let child: ChildProcess;
let printed: string;

/** Waits for what is printed next, from there on where the last wait ended. */
async function waitFor(pattern: RegExp): Promise<string> {
  for (;;) {
    const found = pattern.exec(printed);
    if (found) {
      printed = printed.slice(found.index + found[0].length);
      return found[0];
    }
    if (child.exitCode !== null) throw new Error(`It has ended, and printed ${printed}`);
    await sleep(20);
  }
}

/** Changes slogans.yaml as an editor does: by another file in its place. */
async function edit(change: (content: string) => string): Promise<void> {
  const file = join(folder, 'slogans.yaml');
  await writeFile(`${file}~`, change(await readFile(file, 'utf8')));
  await rename(`${file}~`, file);
}

describe('npm run dev', { timeout: PATIENCE }, () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'placard-'));
    for (const name of ['src', 'scripts', 'bin']) await cp(join(ROOT, name), join(folder, name), { recursive: true });
    for (const name of ['package.json', 'tsconfig.json', 'slogans.yaml']) await cp(join(ROOT, name), join(folder, name));
    for (const name of ['node_modules', 'fonts']) await symlink(join(ROOT, name), join(folder, name));
    printed = '';
    const env = { ...process.env, PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: '' };
    child = spawn(process.execPath, ['--import', 'tsx', 'scripts/dev.ts'], { cwd: folder, env });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (printed += String(chunk)));
  });
  afterEach(async () => {
    const ended = child.exitCode === null ? once(child, 'close') : undefined;
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true });
  });

  const originOf = async () => /http:\S+:\d+/.exec(await waitFor(/The gallery is at .*\n/))?.[0] ?? '';
  const pageOf = async (origin: string) => (await ask(origin, '/en/nato-out/')).body.toString();

  it('keeps the last good content while slogans.yaml is broken, and shows what is wrong; takes what is good', async () => {
    const origin = await originOf();
    expect(await pageOf(origin)).toContain(TITLE);
    const picture = await ask(origin, '/en/nato-out/og.png');

    await edit((content) => content.replace('theme: wheat', 'theme: gold'));
    await waitFor(/slogans\.yaml:\d+:\d+ .*gold.*\n(.*\n)*.*The last good content is still being served\.\n/);
    expect(await pageOf(origin)).toContain(TITLE);
    expect((await ask(origin, '/en/nato-out/og.png')).body).toEqual(picture.body);

    await edit((content) => content.replace('theme: gold', 'theme: wheat').replace(TITLE, 'NATO far out of Europe!'));
    const next = await originOf();
    expect(await pageOf(next)).toContain('NATO far out of Europe!');
    expect((await ask(next, '/en/nato-out/og.png')).body).not.toEqual(picture.body);

    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});
