import type { Plugin } from 'esbuild';

/** Leaves out of a Worker what every drawing begins with, Satori's layout engine: it serves all the same, and fails at the first card that it would have to draw. */
export const withoutPen: Plugin = {
  name: 'without-pen',
  setup(build) {
    build.onResolve({ filter: /^satori\/layout\.wasm$/ }, ({ path }) => ({ path, namespace: 'without-pen' }));
    build.onLoad({ filter: /.*/, namespace: 'without-pen' }, () => ({ contents: 'export default undefined;' }));
  },
};
