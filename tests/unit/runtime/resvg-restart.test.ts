import { readFile, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { resvgPlugin, withRestart } from '../../../scripts/worker/resvg-plugin.ts';
import type { createWorkersRuntime } from '../../../src/runtime/workers.ts';

const resolve = createRequire(import.meta.url).resolve;
const RUNTIME = fileURLToPath(new URL('../../../src/runtime/workers.ts', import.meta.url));

const svg = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path d="M40 40L300 280L90 20Z" fill="#FFCF3A"/></svg>`;
const CARD = svg(600, 315);
/** More than the four gigabytes that WebAssembly can address. */
const ENDLESS = svg(40_000, 40_000);

/** resvg that may take so many pages of 64 kB more than it starts with. */
async function resvgWith(pages: number): Promise<WebAssembly.Module> {
  const bytes = await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm'));
  // Section 5, of 3 bytes: one memory of at least 23 pages, without a most. It becomes a section of 5 bytes: from 23 to 23 + pages.
  const section = Buffer.from([0x05, 0x03, 0x01, 0x00, 0x17]);
  const at = bytes.indexOf(section);
  expect([at > 0, bytes.indexOf(section, at + 1)]).toEqual([true, -1]);
  const most = 23 + pages;
  const limited = Buffer.from([0x05, 0x05, 0x01, 0x01, 0x17, (most & 0x7f) | 0x80, most >> 7]);
  return WebAssembly.compile(Buffer.concat([bytes.subarray(0, at), limited, bytes.subarray(at + section.length)]));
}

describe('resvg on Workers', () => {
  let folder: string;
  let bundled: { readonly createWorkersRuntime: typeof createWorkersRuntime };
  let whole: WebAssembly.Module;
  const start = (rasterizer = whole) =>
    bundled.createWorkersRuntime({ rendererRevision: '', fonts: { files: [], data: new ArrayBuffer() }, layoutEngine: whole, rasterizer });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'placard-'));
    const outfile = join(folder, 'runtime.mjs');
    await build({ entryPoints: [RUNTIME], outfile, bundle: true, format: 'esm', platform: 'node', plugins: [resvgPlugin] });
    bundled = await import(pathToFileURL(outfile).href);
    whole = await WebAssembly.compile(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('draws the same after a trap as before', async () => {
    const { rasterize } = start();
    const before = await rasterize(CARD);
    await expect((async () => rasterize(ENDLESS))()).rejects.toThrow(WebAssembly.RuntimeError);
    expect(Buffer.compare((await rasterize(CARD)).data, before.data)).toBe(0);
  });

  it('draws what is asked for while another card traps', async () => {
    const { rasterize } = start();
    const { data } = await rasterize(CARD);
    const cards = [CARD, ENDLESS, CARD, CARD, ENDLESS, CARD];
    const drawn = await Promise.allSettled(cards.map(async (card) => rasterize(card)));
    expect(drawn.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    for (const result of drawn) if (result.status === 'fulfilled') expect(Buffer.compare(result.value.data, data)).toBe(0);
  });

  it('draws what needs less after a card for which the memory did not suffice', async () => {
    const { data } = await start().rasterize(CARD);
    // 11 MB in all; a card of 4 million pixels takes 32.
    const { rasterize } = start(await resvgWith(144));
    expect(Buffer.compare((await rasterize(CARD)).data, data)).toBe(0);
    await expect((async () => rasterize(svg(2000, 2000)))()).rejects.toThrow(WebAssembly.RuntimeError);
    expect(Buffer.compare((await rasterize(CARD)).data, data)).toBe(0);
  });

  it('does not start anew for an SVG that cannot be read', async () => {
    const starts = vi.spyOn(WebAssembly, 'instantiate');
    const { rasterize } = start();
    await expect((async () => rasterize('<svg'))()).rejects.toThrow(/SVG|parse/);
    await rasterize(CARD);
    expect(starts).toHaveBeenCalledTimes(1);
    await expect((async () => rasterize(ENDLESS))()).rejects.toThrow('unreachable');
    await rasterize(CARD);
    expect(starts).toHaveBeenCalledTimes(3);
    starts.mockRestore();
  });

  it('cannot be bundled when the package has changed', async () => {
    const source = await readFile(resolve('@resvg/resvg-wasm').replace(/index\.js$/, 'index.mjs'), 'utf8');
    expect(withRestart(source)).not.toContain('Already initialized');
    expect(() => withRestart(source.replace('Already initialized', 'Initialized'))).toThrow('was found 0 times instead of once');
  });
});
