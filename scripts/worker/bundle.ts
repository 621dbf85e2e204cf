import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build, type Plugin } from 'esbuild';

import { deploymentPlugin } from './deployment-plugin.ts';
import { harfbuzzPlugin } from './harfbuzz-plugin.ts';
import { resvgPlugin } from './resvg-plugin.ts';
import { satoriPlugin } from './satori-plugin.ts';

const ROOT = new URL('../../', import.meta.url);

/** Files of an earlier build. They go after the build and not before it, so that a Worker that is being started finds its modules. */
async function removeOthers(outdir: string, keep: ReadonlySet<string>): Promise<void> {
  for (const name of await readdir(outdir)) if (!keep.has(name)) await rm(join(outdir, name), { recursive: true });
}

/**
 * Bundles a Worker's entry to `outdir/worker.js` with its WebAssembly modules and fonts beside it, as wrangler.toml names them.
 * `plugins` come before its own. Throws when something cannot be bundled. Returns the paths of the files.
 */
export async function bundleWorker(entry: string, outdir: string, plugins: readonly Plugin[] = []): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: { worker: entry },
    outdir,
    absWorkingDir: fileURLToPath(ROOT),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    target: 'es2024',
    // Compatibility with Node is on for zlib alone: libraries that ask whether this is Node are told that it is not.
    define: { 'process.env.NODE_ENV': '"production"', process: 'undefined', 'globalThis.process': 'undefined' },
    external: ['node:zlib', 'cloudflare:workers'],
    loader: { '.wasm': 'copy', '.br': 'copy' },
    assetNames: '[name]',
    legalComments: 'eof',
    metafile: true,
    logLevel: 'silent',
    plugins: [...plugins, deploymentPlugin(ROOT), harfbuzzPlugin, resvgPlugin, satoriPlugin],
  });
  const files = Object.keys(metafile.outputs);
  await removeOthers(outdir, new Set(files.map((file) => basename(file))));
  return files;
}
