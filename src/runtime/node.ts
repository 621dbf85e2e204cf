import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';

import type { Resvg } from '@resvg/resvg-js';

import { keepFreedPixels } from './allocator.ts';
import { collectYoung } from './collect-young.ts';
import { deflate } from './deflate.ts';
import { readFonts } from './font-files.ts';
import { rendererRevision } from './renderer-revision.ts';
import type { Pixels, Runtime } from './runtime.ts';

const ROOT = new URL('../../', import.meta.url);

/**
 * Draws an SVG natively. The SVG holds no text and is our own: resvg would read files that it names.
 * Pictures are out of V8's sight. So those that were drawn before and are no longer used are collected first, and freed in a turn of the
 * event loop, and a new one takes their place in memory: over 200 posters the process held 160 MB instead of 350, and took half the time.
 */
async function rasterize(svg: string, Rasterizer: typeof Resvg): Promise<Pixels> {
  collectYoung();
  await nextTurn();
  const { width, height, pixels } = new Rasterizer(svg, { font: { loadSystemFonts: false } }).render();
  return { width, height, data: pixels };
}

/** The runtime of Node. `fontsDirectory` (a file: URL that ends in a slash) is fonts/ of this checkout if not given. Throws when fonts are missing. */
export async function createNodeRuntime({
  fontsDirectory = new URL('fonts/', ROOT),
}: { readonly fontsDirectory?: URL } = {}): Promise<Runtime> {
  keepFreedPixels();
  // Not at the top: its allocator reads its settings when it is loaded.
  const { Resvg: Rasterizer } = await import('@resvg/resvg-js');
  const layout = createRequire(import.meta.url).resolve('satori/layout.wasm');
  const [revision, fonts, layoutEngine] = await Promise.all([rendererRevision(ROOT), readFonts(fontsDirectory), readFile(layout)]);
  return { rendererRevision: revision, fonts, layoutEngine, rasterize: async (svg) => rasterize(svg, Rasterizer), deflate };
}
