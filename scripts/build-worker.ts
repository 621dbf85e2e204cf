/** Builds the Worker to dist/worker; wrangler runs this by itself (see wrangler.toml). */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

import { bundleWorker } from './worker/bundle.ts';

/** The size up to which a Worker can be deployed on every plan: 3 MiB, compressed. */
const LIMIT = 3 * 1024 * 1024;

const ROOT = fileURLToPath(new URL('../', import.meta.url));

async function main(): Promise<void> {
  const files = await bundleWorker('src/worker.ts', `${ROOT}dist/worker`);
  const contents = await Promise.all(files.map((file) => readFile(`${ROOT}${file}`)));
  const raw = contents.reduce((sum, bytes) => sum + bytes.length, 0);
  const compressed = contents.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
  process.stdout.write(
    `dist/worker: ${files.length} files, ${(raw / 1000).toFixed(0)} kB, compressed ${(compressed / 1000).toFixed(0)} kB\n`,
  );
  if (compressed > LIMIT) throw new Error(`The Worker has ${compressed} bytes compressed, over the limit of ${LIMIT}`);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
