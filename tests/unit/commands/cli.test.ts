import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const BIN = fileURLToPath(new URL('../../../bin/placard.js', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-'));
});
afterAll(() => rm(folder, { recursive: true }));

interface Result {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs the command as a person does, from a folder that is not the project's. */
function placard(...args: readonly string[]): Promise<Result> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [BIN, ...args], { cwd: folder, encoding: 'buffer', maxBuffer: 1e8 }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr: stderr.toString('utf8') }),
    );
  });
}

const BROKEN = `statement:
  id: example
  date: 2022-13-08
  title: { en: "Peace." }
  by: { en: "Statement" }
  links: { en: https://example.org/ }
brand:
  name: { en: "Example" }
  short: EX
  link: { en: example.org }
languages:
  en: { name: English, review: source }
  uk: { name: Українська, review: pending }
slogans:
  - id: one
    theme: pink
    text:
      en: "Bread \u4E2D"
  - id: one
    text:
      uk: "Хліба"
`;

describe('placard', () => {
  it('says what it can', async () => {
    const { code, stdout } = await placard('--help');
    expect(code).toBe(0);
    expect(stdout.toString()).toMatch(/check .*\n.*render .*\n.*export /);
  }, 30_000);

  it('checks the shipped content', async () => {
    const { code, stdout } = await placard('check');
    expect(stdout.toString()).toBe('slogans.yaml is valid: 7 slogans, 21 languages, 1176 cards in 7 themes each.\n');
    expect(code).toBe(0);
  }, 30_000);

  it('prints every problem of a broken file with its line, and exits with 1', async () => {
    await writeFile(join(folder, 'broken.yaml'), BROKEN);
    const { code, stdout, stderr } = await placard('check', 'broken.yaml');
    expect(code).toBe(1);
    expect(stdout.toString()).toBe('');
    expect(
      stderr
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['broken.yaml:3:9', 'broken.yaml:16:12', 'broken.yaml:18:18', 'broken.yaml:19:9', 'broken.yaml:20:5']);
    expect(stderr).toContain('npm run fonts');
  }, 30_000);

  it('draws a file, and to standard output', async () => {
    const drawn = await placard('render', 'ar', 'nato-out', '--format', 'sticker', '-o', 'card.png');
    expect([drawn.code, drawn.stdout.toString()]).toEqual([0, 'card.png\n']);
    const piped = await placard('render', 'ar', 'nato-out', '--format', 'sticker', '-o', '-');
    expect(piped.stderr).toBe('');
    expect(Buffer.compare(piped.stdout, await readFile(join(folder, 'card.png')))).toBe(0);
  }, 30_000);

  it.each([
    [['nope'], 'There is no command "nope".'],
    [['render'], 'Which card? Give LANG and ID'],
    [['render', 'xx', 'nato-out'], 'There is no language "xx". There are: en es'],
    [['render', 'en', 'nope'], 'There is no slogan "nope". There are: statement nato-out'],
    [['render', 'en', 'nato-out', '-o', 'card.gif'], 'has to end in .png or .svg'],
    [['export', '--public-url', 'nonsense'], '--public-url has to be an address'],
    [['export', '--for', 'nowhere'], '--for: there is no "nowhere". There are: files disk cloudflare'],
    [['export', '--for', 'cloudflare', '--public-url', 'https://a.example/b/'], 'Give an origin, without a path'],
    [['check', '--bogus'], "Unknown option '--bogus'"],
  ])(
    'exits with 2 for %j',
    async (args, message) => {
      const { code, stderr, stdout } = await placard(...args);
      expect(stderr).toContain(message);
      expect([code, stdout.toString()]).toEqual([2, '']);
    },
    30_000,
  );
});
