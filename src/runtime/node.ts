import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { Resvg } from '@resvg/resvg-js';

import { deflate } from './deflate.ts';
import { readFonts } from './font-files.ts';
import { rendererRevision } from './renderer-revision.ts';
import type { Pixels, Runtime } from './runtime.ts';

const ROOT = new URL('../../', import.meta.url);

/**
 * Tells V8 of memory that native code holds: by an equally large buffer that nobody touches, which takes address space and nothing
 * else. Without it more pixels pile up until the next collection (measured over 400 pictures of 23 MB: 440 MB at most, with it 350).
 */
function account(bytes: number): void {
  // resvg-js 2.6.2 does not adjust V8's external memory; when it does, this can go.
  void new ArrayBuffer(bytes);
}

/** Draws an SVG natively. The SVG holds no text and is our own: resvg would read files that it names. */
async function rasterize(svg: string): Promise<Pixels> {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const { width, height, pixels } = image;
  // The picture, and the copy of it that was handed over.
  account(width * height * 4 * 2);
  // What has been collected is freed in the next turn of the event loop, which a caller that only awaits promises
  // never reaches: without the turn 400 pictures of 3 MB took 2.6 GB, with it 0.3.
  await nextTurn();
  return { width, height, data: pixels };
}

/** The runtime of Node. `fontsDirectory` (a file: URL that ends in a slash) is fonts/ of this checkout if not given. Throws when fonts are missing. */
export async function createNodeRuntime({
  fontsDirectory = new URL('fonts/', ROOT),
}: { readonly fontsDirectory?: URL } = {}): Promise<Runtime> {
  const layout = createRequire(import.meta.url).resolve('satori/layout.wasm');
  const [revision, fonts, layoutEngine] = await Promise.all([rendererRevision(ROOT), readFonts(fontsDirectory), readFile(layout)]);
  return { rendererRevision: revision, fonts, layoutEngine, rasterize, deflate };
}
