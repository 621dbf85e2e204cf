import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { afterEach, describe, expect, it } from 'vitest';

import { ask } from './ask.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE = 60_000;

/** A run of src/server.ts. */
interface Run {
  readonly child: ChildProcess;
  /** Resolves when it has ended. */
  readonly ended: Promise<{
    readonly code: number | null;
    readonly signal: unknown;
    readonly stdout: string;
    readonly stderr: string;
  }>;
  /** Resolves with the first line on stdout. */
  readonly firstLine: Promise<string>;
}

const running = new Set<ChildProcess>();

function start(env: Record<string, string>, cwd = ROOT, args: readonly string[] = ['--import', 'tsx', 'src/server.ts']): Run {
  const child = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  running.add(child);
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (out.stdout += String(chunk)));
  child.stderr.on('data', (chunk) => (out.stderr += String(chunk)));
  const ended = once(child, 'close').then(([code, signal]) => ({ code: typeof code === 'number' ? code : null, signal, ...out }));
  const firstLine = once(child.stdout, 'data').then(([chunk]) => String(chunk).trim());
  return { child, ended, firstLine };
}

/** Bytes of memory that a process holds. */
const residentMemory = async (pid: number | undefined): Promise<number> =>
  Number(/VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;

const originIn = (line: string): string => /http:\/\/\S+:\d+/.exec(line)?.[0] ?? '';

/** Images that take long to draw, of different cards. */
const posters = ['uk', 'ka', 'el', 'ru', 'be', 'kk', 'hi', 'tr', 'pl', 'de', 'fr', 'it'].flatMap((language) =>
  ['nato-out', 'support-resistance', 'multiply-demonstrations', 'working-class-unity', 'dissolve-nato', 'dismantle-csto'].flatMap((id) =>
    ['poster', 'story'].map((format) => `/${language}/${id}/${format}.png`),
  ),
);

/** A copy of the project with another slogans.yaml; fonts and libraries are the same. */
async function copyProject(change: (content: string) => string): Promise<string> {
  const directory = await mkdtemp(`${tmpdir()}/placard-`);
  for (const folder of ['src', 'bin']) await cp(`${ROOT}${folder}`, `${directory}/${folder}`, { recursive: true });
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json']) await cp(`${ROOT}${file}`, `${directory}/${file}`);
  for (const folder of ['node_modules', 'fonts']) await symlink(`${ROOT}${folder}`, `${directory}/${folder}`);
  await writeFile(`${directory}/slogans.yaml`, change(await readFile(`${ROOT}slogans.yaml`, 'utf8')));
  return directory;
}

describe('src/server.ts', { timeout: PATIENCE }, () => {
  afterEach(() => {
    for (const child of running) child.kill('SIGKILL');
    running.clear();
  });

  it('prints where the gallery is, answers there, and ends when it is told to', async () => {
    const { child, ended, firstLine } = start({ PORT: '0', HOST: '', PUBLIC_URL: '' });
    const [, origin = ''] = /^The gallery is at (http:\/\/localhost:\d+)\/$/.exec(await firstLine) ?? [];
    const page = await ask(origin, '/en/');
    expect(page.status).toBe(200);
    expect(page.body.toString()).toContain(`<link rel="canonical" href="${origin}/en/">`);
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
  });

  it('answers everything that is under way before it ends', async () => {
    const { child, ended, firstLine } = start({ PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: '' });
    const origin = originIn(await firstLine);
    const answers = posters.slice(0, 40).map((path) => ask(origin, path));
    // What is asked after the others is answered when they have arrived.
    await ask(origin, '/healthz');
    await ask(origin, '/healthz');
    child.kill('SIGTERM');
    for (const { status, headers, body } of await Promise.all(answers)) {
      expect([status, body.byteLength]).toEqual([200, Number(headers['content-length'])]);
    }
    expect(await ended).toMatchObject({ code: 0, stderr: '' });
    await expect(ask(origin, '/healthz')).rejects.toThrow('ECONNREFUSED');
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends at once at a second signal, %s', async (second) => {
    const { child, ended, firstLine } = start({ PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: '' });
    const origin = originIn(await firstLine);
    const answers = Promise.allSettled(posters.map((path) => ask(origin, path)));
    await ask(origin, '/healthz');
    child.kill('SIGTERM');
    // It has heard the first one when it takes no more connections.
    while ((await Promise.allSettled([ask(origin, '/healthz')]))[0]?.status === 'fulfilled');
    child.kill(second);
    expect(await ended).toMatchObject({ code: null, signal: second });
    expect((await answers).filter(({ status }) => status === 'rejected').length).toBeGreaterThan(50);
  });

  it('ends with npm, which tells its shell alone', async () => {
    const child = spawn('npm', ['start'], { cwd: ROOT, env: { ...process.env, PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: '' } });
    const origin = await new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk) => String(chunk).includes('gallery') && resolve(originIn(String(chunk))));
    });
    const answers = posters.slice(0, 8).map((path) => ask(origin, path));
    await ask(origin, '/healthz');
    child.kill('SIGTERM');
    for (const { status } of await Promise.all(answers)) expect(status).toBe(200);
    await expect.poll(async () => ask(origin, '/healthz').catch(String), { timeout: PATIENCE / 2 }).toContain('ECONNREFUSED');
  });

  it('prints nothing of its visitors, over 1,000 requests', async () => {
    const { child, ended, firstLine } = start({ PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: '' });
    const line = await firstLine;
    const headers = {
      'User-Agent': 'Visitor/1',
      Referer: 'https://chat.example/visitor',
      Cookie: 'visitor=1',
      'X-Forwarded-For': '203.0.113.7',
      'Accept-Language': 'uk, visitor;q=0.5',
    };
    const paths = [
      '/',
      '/uk/',
      '/uk/nato-out/?visitor=1',
      '/uk/visitor/',
      '/uk/nato-out/og.png?visitor',
      '/oembed?url=visitor',
      '/%00visitor',
    ];
    for (let round = 0; round < 100; round++) {
      const methods = ['GET', 'HEAD', 'OPTIONS', ...(round % 2 === 0 ? ['POST'] : [])];
      const asked = paths.map((path, i) => ask(originIn(line), path, { headers, method: methods[(round + i) % methods.length] ?? 'GET' }));
      await Promise.all([...asked, ...[1, 2, 3].map(() => ask(originIn(line), '/uk/nato-out/sticker.png', { headers }))]);
    }
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ code: 0, stdout: `${line}\n`, stderr: '' });
  });

  it('answers others while hundreds of clients do not read, and holds little for them', async () => {
    const { child, firstLine } = start({ PORT: '0', HOST: '127.0.0.1', PUBLIC_URL: '' });
    const origin = originIn(await firstLine);
    for (const path of ['/uk/nato-out/poster.png', '/uk/kit.zip']) expect((await ask(origin, path)).status).toBe(200);
    const before = await residentMemory(child.pid);
    const sockets = Array.from({ length: 300 }, (_, i) => {
      const socket = connect({ host: '127.0.0.1', port: Number(new URL(origin).port) }).pause();
      socket.on('error', () => undefined);
      const path = i % 3 === 0 ? '/uk/kit.zip' : '/uk/nato-out/poster.png';
      // Every third has only begun to ask.
      socket.write(i % 3 === 1 ? 'GET /uk/ HTTP/1.1\r\nHost:' : `GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      return socket;
    });
    const answers = await Promise.all(['/healthz', '/uk/', '/uk/nato-out/poster.png'].map((path) => ask(origin, path)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    await wait(1000);
    expect((await residentMemory(child.pid)) - before).toBeLessThan(200e6); // 100 kits are 700 MB
    for (const socket of sockets) socket.destroy();
    expect((await ask(origin, '/healthz')).status).toBe(200);
  });

  it('answers under each address of localhost', async () => {
    const { firstLine } = start({ PORT: '0', HOST: '', PUBLIC_URL: '' });
    const port = /:(\d+)\/$/.exec(await firstLine)?.[1];
    const answers = await Promise.allSettled(['127.0.0.1', '[::1]'].map((host) => fetch(`http://${host}:${port}/healthz`)));
    expect(answers[0]?.status).toBe('fulfilled');
    // A machine without IPv6 has one address less.
    for (const answer of answers) if (answer.status === 'fulfilled') expect(answer.value.status).toBe(200);
  });

  it('refuses wrong settings, all at once', async () => {
    const { code, stdout, stderr } = await start({ PORT: 'eighty', PUBLIC_URL: 'cards.example' }).ended;
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^PORT must be .*"eighty"\.\nPUBLIC_URL must be .*"cards\.example"\.\n$/);
  });

  it('says when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const { code, stdout, stderr } = await start({ PORT: String(port), HOST: '' }).ended;
    other.close();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toBe(`Port ${port} is in use. Stop what listens there, or set PORT to another one.\n`);
  });

  it.each([
    ['missing', (font: string) => rm(font), /^noto-sans-jp\.ttf cannot be read below \S+\/fonts\/\. Run "npm run fonts"\.\n$/],
    [
      'empty',
      (font: string) => writeFile(font, ''),
      /^noto-sans-jp\.ttf is not the file that index\.json names\. Run "npm run fonts"\.\n$/,
    ],
  ])('names a font that is %s, and so does check', async (_, spoil, message) => {
    const directory = await copyProject((content) => content);
    await rm(`${directory}/fonts`);
    await cp(`${ROOT}fonts`, `${directory}/fonts`, { recursive: true, filter: (file) => !file.includes('node_modules') });
    await spoil(`${directory}/fonts/noto-sans-jp.ttf`);
    for (const args of [undefined, ['bin/placard.js', 'check']]) {
      const { code, stdout, stderr } = await start({ PORT: '0' }, directory, args).ended;
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(message);
    }
    await rm(directory, { recursive: true });
  });

  it('names every problem of the content, and does not start half', async () => {
    const broken = (content: string) =>
      content
        .replace('theme: wheat', 'theme: gold')
        .replace('id: dissolve-nato', 'id: nato-out')
        .replace('*out of Ukraine*!"', '*out of Ukraine!"');
    const directory = await copyProject(broken);
    const { code, stdout, stderr } = await start({ PORT: '0' }, directory).ended;
    await rm(directory, { recursive: true });
    expect([code, stdout]).toEqual([1, '']);
    const lines = stderr.trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(line).toMatch(/^slogans\.yaml:\d+:\d+ \S/);
    expect(stderr).toMatch(/gold/);
  });
});
