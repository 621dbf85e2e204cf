import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'esbuild';

import { readFontIndex } from '../../src/runtime/font-files.ts';
import { rendererRevision } from '../../src/runtime/renderer-revision.ts';

/** The module `bundled:deployment`: fonts, content and revision of this checkout. */
async function deployment(root: URL): Promise<string> {
  const fonts = await readFontIndex(new URL('fonts/', root));
  const imports = fonts.map(({ file }, index) => `import font${index} from './${file}';`);
  const entries = fonts.map((font, index) => `{ ...${JSON.stringify(font)}, bytes: font${index} }`);
  const content = await readFile(new URL('slogans.yaml', root), 'utf8');
  return `${imports.join('\n')}
export const fonts = [${entries.join(',\n')}];
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
