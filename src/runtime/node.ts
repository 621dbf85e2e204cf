import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { constants, deflateSync } from 'node:zlib';

import { Resvg } from '@resvg/resvg-js';

import { readFonts } from './font-files.ts';
import { rendererRevision } from './renderer-revision.ts';
import type { Pixels, Runtime } from './runtime.ts';

const ROOT = new URL('../../', import.meta.url);

/**
 * Tells V8 of memory that native code holds: by an equally large buffer that nobody touches, which takes address space and nothing
 * else. Without it pixels pile up until the next collection happens for other reasons: 1.6 GB after 300 cards, with it 0.4.
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
  // What has been collected is freed in the next turn of the event loop, which a caller that only awaits promises never reaches.
  await nextTurn();
  return { width, height, data: pixels };
}

/** Runs of equal bytes are all that is looked for: nothing else is as fast, and after `filterRows` little else is as small (docs/performance.md). */
const deflate = (rows: Uint8Array): Uint8Array => deflateSync(rows, { level: 1, strategy: constants.Z_RLE, memLevel: 9 });

/** The runtime of Node. `fontsDirectory` (a file: URL that ends in a slash) is fonts/ of this checkout if not given. Throws when fonts are missing. */
export async function createNodeRuntime({
  fontsDirectory = new URL('fonts/', ROOT),
}: { readonly fontsDirectory?: URL } = {}): Promise<Runtime> {
  const layout = createRequire(import.meta.url).resolve('satori/layout.wasm');
  const [revision, fonts, layoutEngine] = await Promise.all([rendererRevision(ROOT), readFonts(fontsDirectory), readFile(layout)]);
  return { rendererRevision: revision, fonts, layoutEngine, rasterize, deflate };
}
