import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findCard } from '../../src/card/spec.ts';
import { openProject, type Project } from '../../src/commands/project.ts';
import { createRenderer } from '../../src/render/create-renderer.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import { openDrawingThreads } from '../../src/serve/drawing-threads.ts';
import { type RunningServer, startServer } from '../../src/serve/start-server.ts';
import { ask } from '../contract/ask.ts';

const ENTRY = new URL('../fixtures/threads/faulty-drawing.ts', import.meta.url);
const PUBLIC_URL = 'https://placard.example';
/** ms; the service has a longer one. */
const PATIENCE = 2000;
/** Languages: each fault has one, of which no card has been drawn. */
const FAULTS = [
  ['is killed', 'exit', 'de'],
  ['throws what nobody catches', 'throw', 'uk'],
  ['has no memory left', 'fill', 'ar'],
  ['is stuck', 'hang', 'hi'],
] as const;

let folder: string;
let project: Project;
let clean: Renderer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-'));
  process.env['PLACARD_FAULT'] = join(folder, 'fault');
  project = await openProject();
  clean = await createRenderer(project.catalog, project.runtime, PUBLIC_URL);
});
afterAll(() => rm(folder, { recursive: true }));

/** What the picture is, drawn in this thread. */
async function drawn(language: string, slogan: string, format: string): Promise<Uint8Array> {
  const spec = findCard(project.catalog, { language, slogan, format });
  if (!spec) throw new Error(`No card ${language} ${slogan} ${format}`);
  return clean.file(spec, 'png');
}

describe.each([
  [2, FAULTS],
  [1, FAULTS.slice(-1)],
] as const)('a service of %i threads, of which one', (threads, faults) => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(project, { port: 0, host: '127.0.0.1', publicUrl: PUBLIC_URL, threads }, (options) =>
      openDrawingThreads({ ...options, entry: ENTRY, patience: PATIENCE }),
    );
    await ask(server.url, '/en/nato-out/og.png');
  });
  afterAll(async () => server.stop());

  it.each(faults)('%s, answers all that was asked for, and draws nothing wrong then', async (_, fault, language) => {
    await writeFile(join(folder, 'fault'), fault);
    const cards = ['nato-out', 'dissolve-nato', 'dismantle-csto', 'statement'].map((slogan) => [language, slogan, 'og'] as const);
    const start = performance.now();
    const answers = await Promise.all(cards.map(([tag, slogan, format]) => ask(server.url, `/${tag}/${slogan}/${format}.png`)));
    console.log(`${threads} threads, ${fault}: all ${cards.length} cards answered after ${Math.round(performance.now() - start)} ms`);
    expect(existsSync(join(folder, 'fault'))).toBe(false);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const [index, card] of cards.entries()) {
      expect(Buffer.compare(answers[index]?.body ?? Buffer.alloc(0), await drawn(...card))).toBe(0);
      // From memory now.
      const [tag, slogan, format] = card;
      expect((await ask(server.url, `/${tag}/${slogan}/${format}.png`)).body).toEqual(answers[index]?.body);
    }
  });
});
