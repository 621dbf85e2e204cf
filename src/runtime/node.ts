import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setImmediate as nextTurn } from 'node:timers/promises';

import { Resvg } from '@resvg/resvg-js';

import { readFonts } from './font-files.ts';
import { rendererRevision } from './renderer-revision.ts';
import type { Runtime } from './runtime.ts';

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
async function rasterize(svg: string): Promise<Uint8Array> {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  const png = image.asPng();
  account(image.width * image.height * 4);
  // What has been collected is freed in the next turn of the event loop, which a caller that only awaits promises never reaches.
  await nextTurn();
  return png;
}

/** The runtime of Node. `fontsDirectory` (a file: URL that ends in a slash) is fonts/ of this checkout if not given. Throws when fonts are missing. */
export async function createNodeRuntime({
  fontsDirectory = new URL('fonts/', ROOT),
}: { readonly fontsDirectory?: URL } = {}): Promise<Runtime> {
  const layout = createRequire(import.meta.url).resolve('satori/layout.wasm');
  const [revision, fonts, layoutEngine] = await Promise.all([rendererRevision(ROOT), readFonts(fontsDirectory), readFile(layout)]);
  return { rendererRevision: revision, fonts, layoutEngine, rasterize };
}
