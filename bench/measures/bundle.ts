import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { bundleWorker } from '../../scripts/worker/bundle.ts';
import type { Results } from '../report/results.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles the Worker and compresses each of its files as an upload does. */
export async function measureBundle(): Promise<Results['bundle']> {
  const files = await bundleWorker('src/worker.ts', `${ROOT}bench/out/worker`);
  const contents = await Promise.all(files.map((file) => readFile(`${ROOT}${file}`)));
  return {
    bytes: contents.reduce((sum, bytes) => sum + bytes.length, 0),
    gzip: contents.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0),
  };
}
