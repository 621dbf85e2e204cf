import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'esbuild';

import { readFontIndex } from '../../src/runtime/font-files.ts';
import { rendererRevision } from '../../src/runtime/renderer-revision.ts';
import { packFonts } from './pack-fonts.ts';

/** The module `bundled:deployment`: fonts, content and revision of this checkout. */
async function deployment(root: URL): Promise<string> {
  const index = await readFontIndex(new URL('fonts/', root));
  const paths = index.map(({ file }) => new URL(`fonts/${file}`, root));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const files = index.map((font, i) => ({ ...font, byteLength: sizes[i] }));
  const content = await readFile(new URL('slogans.yaml', root), 'utf8');
  return `import data from ${JSON.stringify(await packFonts(paths))};
export const fonts = { files: ${JSON.stringify(files)}, data };
export const content = ${JSON.stringify(content)};
export const rendererRevision = ${JSON.stringify(await rendererRevision(root))};
`;
}

/** Supplies `bundled:deployment`. `root` is the folder of package.json. */
export function deploymentPlugin(root: URL): Plugin {
  return {
    name: 'deployment',
    setup(build) {
      build.onResolve({ filter: /^bundled:deployment$/ }, () => ({ path: 'deployment', namespace: 'deployment' }));
      build.onLoad({ filter: /.*/, namespace: 'deployment' }, async () => ({
        contents: await deployment(root),
        loader: 'js',
        resolveDir: fileURLToPath(new URL('fonts/', root)),
      }));
    },
  };
}
