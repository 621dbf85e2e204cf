import { readFile } from 'node:fs/promises';

import type { Plugin } from 'esbuild';

/** Where Satori starts the HarfBuzz it carries (Emscripten, as base64), as written in satori@0.63.2. */
const START = 'var af=Aa(),cf=ea();Ia.exports=new Promise(function(A,g){cf().then(e=>{A(af(e))},g)})';
const STAND_IN =
  'Ia.exports=Promise.resolve({createBlob(){throw new Error("Placard sets its texts itself: give Satori boxes without text")}})';
const EMBEDDED = /"AGFzbQ[A-Za-z0-9+/=]+"/g;

function replaceOnce(source: string, pattern: string | RegExp, by: string): string {
  const found = typeof pattern === 'string' ? source.split(pattern).length - 1 : [...source.matchAll(pattern)].length;
  if (found !== 1) {
    throw new Error(
      `satori/dist/standalone.js has changed: ${String(pattern).slice(0, 60)} was found ${found} times instead of once. See scripts/worker/satori-plugin.ts.`,
    );
  }
  return source.replace(pattern, () => by);
}

/** Satori's standalone build without its HarfBuzz. Throws when it is not the version this was written for. */
export function withoutHarfBuzz(source: string): string {
  return replaceOnce(replaceOnce(source, START, STAND_IN), EMBEDDED, '""');
}

/**
 * Takes HarfBuzz out of Satori: it reads `self.location` and compiles bytes, both impossible on workerd, and every layout awaits it,
 * with text or without (https://github.com/vercel/satori/issues/796). Placard gives Satori no text, so nothing is missed, and the
 * bundle is half a megabyte smaller. Can go when Satori starts HarfBuzz only for text, or not from bytes.
 */
export const satoriPlugin: Plugin = {
  name: 'satori without harfbuzz',
  setup(build) {
    let seen = false;
    build.onLoad({ filter: /[\\/]satori[\\/]dist[\\/]standalone\.js$/ }, async ({ path }) => {
      seen = true;
      return { contents: withoutHarfBuzz(await readFile(path, 'utf8')), loader: 'js' };
    });
    build.onEnd(() =>
      seen ? undefined : { errors: [{ text: 'satori/standalone is not in the bundle: is it imported by another name?' }] },
    );
  },
};
