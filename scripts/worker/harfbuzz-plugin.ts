import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'esbuild';

import { SIGNATURES, trampoline } from './trampolines.ts';

const SHIM = fileURLToPath(new URL('../../src/runtime/harfbuzz.ts', import.meta.url));

/** The module `bundled:trampolines`: the compiled trampolines by signature. */
function trampolineTable(): string {
  const imports = SIGNATURES.map((signature) => `import ${signature} from './trampoline-${signature}.wasm';`);
  return `${imports.join('\n')}\nexport default { ${SIGNATURES.join(', ')} };\n`;
}

/** Puts src/runtime/harfbuzz.ts in the place of the factory that `harfbuzzjs` starts with, and supplies what that imports. */
export const harfbuzzPlugin: Plugin = {
  name: 'harfbuzz on workerd',
  setup(build) {
    const main = createRequire(import.meta.url).resolve('harfbuzzjs');
    const glue = createRequire(main).resolve('./harfbuzz.js');
    build.onResolve({ filter: /^\.\/harfbuzz\.js$/ }, ({ importer }) => (importer === main ? { path: SHIM } : undefined));
    build.onResolve({ filter: /^bundled:harfbuzz$/ }, () => ({ path: glue }));
    build.onResolve({ filter: /^bundled:trampolines$/ }, () => ({ path: 'trampolines', namespace: 'trampolines' }));
    build.onResolve({ filter: /^\.\/trampoline-/, namespace: 'trampolines' }, ({ path }) => ({ path, namespace: 'trampoline' }));
    build.onLoad({ filter: /.*/, namespace: 'trampolines' }, () => ({ contents: trampolineTable(), loader: 'js' }));
    build.onLoad({ filter: /.*/, namespace: 'trampoline' }, ({ path }) => {
      const signature = path.slice('./trampoline-'.length, -'.wasm'.length);
      return { contents: trampoline(signature), loader: 'copy' };
    });
    // The factory asks for this module on Node only.
    build.onResolve({ filter: /^module$/ }, ({ importer }) => (importer === glue ? { path: 'module', namespace: 'absent' } : undefined));
    build.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'export {}', loader: 'js' }));
  },
};
