import { afterEach, describe, expect, it } from 'vitest';

import { openContent } from '../../src/commands/project.ts';
import type { CardNames } from '../../src/render/drawing.ts';
import { openDrawingThreads } from '../../src/serve/drawing-threads.ts';
import { type RunningServer, startServer } from '../../src/serve/start-server.ts';
import { ask } from './ask.ts';

const PATIENCE = 300_000;
const content = await openContent();

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.stop();
});

/** Starts the service with two threads, and notes what they are asked to draw. */
async function start({ mostWaiting }: { readonly mostWaiting?: number } = {}) {
  const drawn: string[] = [];
  const note =
    <T>(draw: (card: CardNames) => Promise<T>) =>
    async (card: CardNames) => {
      drawn.push(`${card.language}/${card.slogan}/${card.format}`);
      return draw(card);
    };
  server = await startServer(content, { port: 0, host: '127.0.0.1', threads: 2 }, (options) => {
    const threads = openDrawingThreads({ ...options, ...(mostWaiting === undefined ? {} : { mostWaiting }) });
    const { drawer } = threads;
    return {
      ...threads,
      drawer: {
        svg: note((card) => drawer.svg(card)),
        image: note((card) => drawer.image(card)),
        both: note((card) => drawer.both(card)),
      },
    };
  });
  return { origin: server.url, drawn };
}

/** Paths of images of as many different cards. */
function cardPaths(count: number): readonly string[] {
  const paths = ['square', 'og', 'wide'].flatMap((format) =>
    content.catalog.slogans.flatMap(({ id, text }) => [...text.keys()].map((language) => `/${language}/${id}/${format}.png`)),
  );
  return paths.slice(0, count);
}

const counts = (values: readonly (string | number)[]) =>
  Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]));

describe('the service under load', { timeout: PATIENCE }, () => {
  it('draws once what 500 ask for at the same time', async () => {
    const { origin, drawn } = await start();
    const answers = await Promise.all(Array.from({ length: 500 }, () => ask(origin, '/en/nato-out/og.png')));
    expect(counts(answers.map(({ status }) => status))).toEqual({ 200: 500 });
    expect(new Set(answers.map(({ body }) => body.toString('base64'))).size).toBe(1);
    expect(drawn).toEqual(['en/nato-out/og']);
  });

  it('draws one card for all its themes', async () => {
    const { origin, drawn } = await start();
    const themes = ['red', 'ink', 'paper', 'wheat', 'cobalt', 'violet', 'mono'];
    const answers = await Promise.all(themes.map((theme) => ask(origin, `/en/nato-out/og-${theme}.png`)));
    expect(new Set(answers.map(({ body }) => body.toString('base64'))).size).toBe(7);
    expect(drawn).toEqual(['en/nato-out/og']);
  });

  it('says that it is well while 200 cards wait to be drawn', async () => {
    const { origin, drawn } = await start();
    const paths = cardPaths(200);
    const answers = Promise.all(paths.map((path) => ask(origin, path)));
    const times: number[] = [];
    const all = { answered: false };
    const end = (): void => void (all.answered = true);
    answers.then(end, end);
    while (!all.answered) {
      const asked = performance.now();
      expect((await ask(origin, '/healthz')).status).toBe(200);
      times.push(performance.now() - asked);
    }
    expect(counts((await answers).map(({ status }) => status))).toEqual({ 200: 200 });
    expect(drawn).toHaveLength(200);
    const slowest = times.toSorted((a, b) => a - b).at(Math.floor(times.length * 0.99)) ?? Infinity;
    console.log(`/healthz while 200 cards wait: ${times.length} times, p99 ${slowest.toFixed(1)} ms`);
    // In the thread that draws it would be answered after them: once or twice in all. The time itself is for the bench.
    expect(times.length).toBeGreaterThan(20);
  });

  it('refuses what is too much, tells when to come back, and answers then', async () => {
    const { origin, drawn } = await start({ mostWaiting: 10 });
    const paths = cardPaths(100);
    const answers = await Promise.all(paths.map((path) => ask(origin, path)));
    const statuses = counts(answers.map(({ status }) => status));
    expect(Object.keys(statuses)).toEqual(['200', '503']);
    expect(statuses['200']).toBeGreaterThanOrEqual(12);
    const refused = answers.find(({ status }) => status === 503);
    expect(refused?.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store', 'content-type': 'application/problem+json' });
    const missing = paths.filter((_, index) => answers[index]?.status === 503);
    for (const path of missing.slice(0, 5)) expect((await ask(origin, path)).status).toBe(200);
    expect(drawn.length).toBeLessThanOrEqual(105);
  });

  it('refuses a kit while the queue is full instead of beginning it, and packs it whole afterwards', async () => {
    const { origin } = await start({ mostWaiting: 10 });
    const flood = Promise.all(cardPaths(100).map((path) => ask(origin, path)));
    const refused = await ask(origin, '/ka/nato-out/kit.zip');
    expect([refused.status, refused.headers['retry-after'], refused.headers['content-type']]).toEqual([
      503,
      '5',
      'application/problem+json',
    ]);
    await flood;
    const packed = await ask(origin, '/ka/nato-out/kit.zip');
    expect(packed.status).toBe(200);
    expect(packed.body.subarray(-22, -18).toString('latin1')).toBe('PK\u0005\u0006');
  });
});
