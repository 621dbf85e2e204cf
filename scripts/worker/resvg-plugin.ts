import { readFile } from 'node:fs/promises';

import type { Plugin } from 'esbuild';

/** What keeps `initWasm` from starting a second instance, as written in @resvg/resvg-wasm@2.6.2. */
const GUARDS = [
  'if (wasm !== void 0)\n    return wasm;\n  if (typeof input',
  'if (initialized) {\n    throw new Error("Already initialized. The `initWasm()` function can be used only once.");\n  }',
] as const;
const STAND_INS: Readonly<Record<string, string>> = { [GUARDS[0]]: 'if (typeof input', [GUARDS[1]]: '' };

/** resvg's glue with an `initWasm` that may be called again, and starts anew. Throws when it is not the version this was written for. */
export function withRestart(source: string): string {
  return GUARDS.reduce((text, guard) => {
    const found = text.split(guard).length - 1;
    if (found === 1) return text.replace(guard, STAND_INS[guard] ?? '');
    throw new Error(
      `@resvg/resvg-wasm/index.mjs has changed: ${guard.slice(0, 30)} was found ${found} times instead of once. See scripts/worker/resvg-plugin.ts.`,
    );
  }, source);
}

/**
 * Lets resvg be started again. A panic of Rust in WebAssembly cannot be unwound: it leaves the instance in the middle of its work,
 * and a Worker that has no other would draw nothing, or something wrong, for as long as its isolate lives. Can go when resvg-wasm
 * gives out instances (https://github.com/yisibl/resvg-js).
 */
export const resvgPlugin: Plugin = {
  name: 'resvg that can be started again',
  setup(build) {
    let seen = false;
    build.onLoad({ filter: /[\\/]@resvg[\\/]resvg-wasm[\\/]index\.mjs$/ }, async ({ path }) => {
      seen = true;
      return { contents: withRestart(await readFile(path, 'utf8')), loader: 'js' };
    });
    build.onEnd(() =>
      seen ? undefined : { errors: [{ text: '@resvg/resvg-wasm is not in the bundle: is it imported by another name?' }] },
    );
  },
};
