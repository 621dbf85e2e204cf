import { afterEach, describe, expect, it, vi } from 'vitest';

import { createApp } from '../../../src/app.ts';
import { startProgress } from '../../../src/commands/progress.ts';
import { cachedFiles } from '../../../src/render/cache-files.ts';
import { type EdgeCache, withCache } from '../../../src/runtime/workers-cache.ts';
import { catalog, countingRenderer } from '../pages/fixture.ts';

const YEAR = 365 * 24 * 60 * 60 * 1000;
/** Where the clock of the machine is set to, one after the other. */
const JUMPS = [0, 10 * YEAR, -10 * YEAR, 80 * YEAR, 1, -50 * YEAR];

/** Calls at each of the times. */
async function jump<T>(work: () => Promise<T> | T): Promise<readonly T[]> {
  const now = Date.now();
  vi.useFakeTimers({ toFake: ['Date'] });
  const results: T[] = [];
  for (const by of JUMPS) {
    vi.setSystemTime(now + by);
    results.push(await work());
  }
  return results;
}

describe('when the clock is set back and forth', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('the service draws once, and answers the same', async () => {
    const renderer = countingRenderer();
    const app = createApp({ catalog, renderer: cachedFiles(renderer, { bytes: 1_000_000 }), publicUrl: 'https://river.example' });
    const answers = await jump(async () => {
      const { status, headers } = await app.request('https://river.example/en/water/square.png');
      return { status, headers: Object.fromEntries(headers) };
    });
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect(renderer.drawn).toHaveLength(1);
  });

  it('a cache that hangs is still done without after a quarter of a second', async () => {
    const cache: EdgeCache = { match: () => new Promise(() => undefined), put: async () => undefined };
    const request = new Request('https://placard.example/en/nato-out/og.png');
    const answers = await jump(async () =>
      (await withCache(cache, request, { waitUntil: () => undefined }, async () => new Response('drawn'))).text(),
    );
    expect(answers).toEqual(JUMPS.map(() => 'drawn'));
  });

  it('the progress bar goes on', async () => {
    let shown = '';
    const terminal = Object.getOwnPropertyDescriptor(process.stderr, 'isTTY');
    Object.assign(process.stderr, { isTTY: true });
    const write = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      shown += String(text);
      return true;
    });
    const progress = startProgress(JUMPS.length);
    await jump(() => progress.step());
    progress.end();
    write.mockRestore();
    Object.defineProperty(process.stderr, 'isTTY', terminal ?? { value: undefined });
    expect(shown).toContain('images');
    expect(shown).not.toMatch(/NaN|Infinity/);
  });
});
