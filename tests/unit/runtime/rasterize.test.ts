import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { beforeAll, describe, expect, it } from 'vitest';

import { createNodeRuntime } from '../../../src/runtime/node.ts';
import type { Runtime } from '../../../src/runtime/runtime.ts';
import { createWorkersRuntime } from '../../../src/runtime/workers.ts';

const CARD =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="315"><rect width="600" height="315" fill="#B30D1B"/><path d="M40 40L300 280L90 20Z" fill="#FFCF3A"/></svg>';

async function compile(name: string): Promise<WebAssembly.Module> {
  return WebAssembly.compile(new Uint8Array(await readFile(createRequire(import.meta.url).resolve(name))));
}

describe('rasterize', () => {
  let node: Runtime;
  let workers: Runtime;

  beforeAll(async () => {
    node = await createNodeRuntime();
    workers = createWorkersRuntime({
      rendererRevision: '',
      fonts: [],
      layoutEngine: await compile('satori/layout.wasm'),
      rasterizer: await compile('@resvg/resvg-wasm/index_bg.wasm'),
    });
  });

  it('gives the same pixels natively and in WebAssembly, colours multiplied by alpha', async () => {
    const half = CARD.replace('fill="#FFCF3A"', 'fill="#FFCF3A" fill-opacity="0.5"').replace('<rect', '<rect fill-opacity="0"');
    for (const svg of [CARD, half]) {
      const [one, other] = [await workers.rasterize(svg), await node.rasterize(svg)];
      expect([one.width, one.height]).toEqual([600, 315]);
      expect(Buffer.compare(one.data, other.data)).toBe(0);
    }
    const { data } = await node.rasterize(half);
    const inside = (115 * 600 + 150) * 4;
    expect(Array.from(data.slice(inside, inside + 4))).toEqual([128, 104, 29, 128]);
  });

  it.each(['', '<svg', 'no svg at all'])('tells what is wrong with %j, and goes on drawing', async (broken) => {
    await expect((async () => workers.rasterize(broken))()).rejects.toThrow(/SVG|parse|root/i);
    await expect((async () => node.rasterize(broken))()).rejects.toThrow(/SVG|parse|root/i);
    expect((await workers.rasterize(CARD)).data).toHaveLength(600 * 315 * 4);
  });

  it('gives memory back on Node while it draws', async () => {
    const large =
      '<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="2400"><path d="M40 40L300 280L90 20Z" fill="#FFCF3A"/></svg>';
    const before = process.memoryUsage().rss;
    for (let card = 0; card < 20; card++) await node.rasterize(large);
    // 20 times 23 MB of pixels would be 460 MB.
    expect(process.memoryUsage().rss - before).toBeLessThan(350e6);
  }, 60_000);
});
