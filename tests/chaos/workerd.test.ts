import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask } from '../contract/ask.ts';
import { type RunningWorker, startWorkerd } from '../contract/workerd.ts';

const CARDS = ['/en/nato-out/og.png', '/ar/nato-out/og.png', '/ja/statement/square.png'];

describe('the Worker', () => {
  let worker: RunningWorker;
  beforeAll(async () => {
    worker = await startWorkerd({ entry: 'tests/contract/soak-worker.ts', outdir: 'dist/soak-worker' });
  });
  afterAll(async () => worker.stop());

  const pictures = async () => Promise.all(CARDS.map(async (path) => ask(worker.url, path)));

  it('draws the same after resvg has trapped as before, and while it does', async () => {
    const before = await pictures();
    expect(before.map(({ status }) => status)).toEqual([200, 200, 200]);
    for (let times = 0; times < 3; times++) {
      const trap = ask(worker.url, '/trap');
      const during = await pictures();
      expect((await trap).body.toString()).toBe('{"trapped":true}');
      const start = performance.now();
      const after = await pictures();
      console.log(`three cards after a trap: ${Math.round(performance.now() - start)} ms`);
      for (const answers of [during, after]) expect(answers.map(({ body }) => body)).toEqual(before.map(({ body }) => body));
    }
  });
});
