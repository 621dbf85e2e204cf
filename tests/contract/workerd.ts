import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Plugin } from 'esbuild';

import { bundleWorker } from '../../scripts/worker/bundle.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A Worker running in workerd on this machine. */
export interface RunningWorker {
  /** Its origin, without a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A site without any file: the Worker answers everything. */
const NO_SITE = `${ROOT}dist/no-site`;

/** How to start one. `entry` and `outdir` are paths below the project; `publicUrl` becomes the variable PUBLIC_URL; `site` is the folder of static assets. */
interface Start {
  readonly site?: string;
  /** Change what is bundled. */
  readonly plugins?: readonly Plugin[];
  readonly entry?: string;
  readonly outdir?: string;
  readonly publicUrl?: string;
}

/** Loads wrangler with everything off that would want a network. */
async function loadWrangler() {
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  return import('wrangler');
}

/** Bundles a Worker (the service, if not told otherwise) and starts it under wrangler.toml on a free port of the loopback. */
export async function startWorkerd({
  entry = 'src/worker.ts',
  outdir = 'dist/worker',
  publicUrl,
  site = NO_SITE,
  plugins,
}: Start = {}): Promise<RunningWorker> {
  await mkdir(NO_SITE, { recursive: true });
  await bundleWorker(entry, `${ROOT}${outdir}`, plugins);
  const { unstable_startWorker: startWorker } = await loadWrangler();
  const worker = await startWorker({
    config: `${ROOT}wrangler.toml`,
    entrypoint: `${ROOT}${outdir}/worker.js`,
    assets: site,
    build: { custom: { command: '' } },
    bindings: publicUrl === undefined ? {} : { PUBLIC_URL: { type: 'plain_text', value: publicUrl } },
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, persist: false, logLevel: 'warn' },
  });
  await worker.ready;
  return { url: (await worker.url).origin, stop: () => worker.dispose() };
}
