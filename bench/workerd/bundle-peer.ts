import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { build, type Plugin } from 'esbuild';

import { readPeerFonts } from '../contestants/peer-fonts.ts';

const HERE = fileURLToPath(new URL('./', import.meta.url));
const FONTS = fileURLToPath(new URL('../out/fonts/', import.meta.url));
const EMBEDDED = /"(AGFzbQ[A-Za-z0-9+/=]+)"/;

async function fontModule(): Promise<string> {
  const fonts = await readPeerFonts();
  const imports = fonts.map(({ name }, i) => `import font${i} from './${name}.ttf';`);
  const entries = fonts.map(({ family, name, ranges }, i) => `{ ...${JSON.stringify({ family, name, ranges })}, bytes: font${i} }`);
  return `${imports.join('\n')}\nexport const fonts = [${entries.join(',')}];\n`;
}

/** The HarfBuzz that Satori's standalone build carries, as a WebAssembly file. */
async function harfbuzzOfSatori(): Promise<Buffer> {
  const source = await readFile(createRequire(import.meta.url).resolve('satori/standalone'), 'utf8');
  const bytes = EMBEDDED.exec(source)?.[1];
  if (!bytes) throw new Error('satori/standalone carries no WebAssembly any more.');
  return Buffer.from(bytes, 'base64');
}

const parts: Plugin = {
  name: 'fonts and wasm of peers',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^bundled:/ }, ({ path }) => ({ path: `${path.slice('bundled:'.length)}.wasm`, namespace: 'bundled' }));
    esbuild.onLoad({ filter: /^peer-fonts/, namespace: 'bundled' }, async () => ({
      contents: await fontModule(),
      loader: 'js',
      resolveDir: FONTS,
    }));
    esbuild.onLoad({ filter: /^satori-harfbuzz/, namespace: 'bundled' }, async () => ({
      contents: await harfbuzzOfSatori(),
      loader: 'copy',
    }));
  },
};

/** Bundles the Worker of a peer with its WebAssembly and fonts beside it. */
export async function bundlePeer(id: string, outdir: string): Promise<void> {
  await mkdir(outdir, { recursive: true });
  await build({
    entryPoints: { worker: `${HERE}${id}.ts` },
    outdir,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    target: 'es2024',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.wasm': 'copy', '.ttf': 'copy' },
    assetNames: '[name]',
    logLevel: 'silent',
    plugins: [parts],
  });
}
