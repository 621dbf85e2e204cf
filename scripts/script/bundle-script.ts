import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

/** The file that `npm run build:script` writes. */
export const SCRIPT_FILE = new URL('../../src/pages/script.ts', import.meta.url);

const ENTRY = fileURLToPath(new URL('../../src/browser/main.ts', import.meta.url));

/** Bundles src/browser into the source of a module that exports the script as a text. The same sources give the same text. */
export async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
  });
  const [script] = outputFiles;
  if (!script) throw new Error('esbuild has written nothing.');
  return `/** The script of the pages: src/browser, bundled by \`npm run build:script\`. Not to be edited. */
export const SCRIPT = ${JSON.stringify(script.text.trimEnd())};
`;
}
