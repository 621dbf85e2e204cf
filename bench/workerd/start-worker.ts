import { fileURLToPath } from 'node:url';

import { bundleWorker } from '../../scripts/worker/bundle.ts';
import type { Task } from '../cards/flat-card.ts';
import { bundlePeer } from './bundle-peer.ts';

/** One who draws cards in workerd. */
export interface WorkerContestant {
  /** Name of its entry in this folder. */
  readonly id: string;
  readonly label: string;
  readonly package: string | undefined;
}

/** Everyone who draws the flat card in workerd, in the order of a round. */
export const WORKER_CONTESTANTS: readonly WorkerContestant[] = [
  { id: 'ours', label: 'Placard, flush', package: undefined },
  { id: 'takumi', label: 'Takumi, wasm', package: '@takumi-rs/wasm' },
  { id: 'workers-og', label: 'workers-og', package: 'workers-og' },
  { id: 'satori-resvg', label: 'Satori + resvg, wasm', package: 'satori' },
];

/** A contestant in a workerd of its own. */
export interface DrawWorker {
  /** Draws a card: ms from the request to the last byte, the way included. */
  draw(task: Task): Promise<{ readonly ms: number; readonly png: Uint8Array }>;
  /** The way alone: ms for an answer of so many bytes. */
  hello(bytes: number): Promise<number>;
  stop(): Promise<void>;
}

const HERE = fileURLToPath(new URL('./', import.meta.url));
const OUT = fileURLToPath(new URL('../out/workerd/', import.meta.url));

/** How long a start may take, ms. */
const PATIENCE = 60_000;

/** Rejects when something takes longer than {@link PATIENCE}. */
async function within(work: Promise<unknown>, what: string): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`${what} is not ready after ${PATIENCE} ms.`)), PATIENCE);
  await Promise.race([work, promise]).finally(() => clearTimeout(timer));
}

async function ask(url: string, init?: RequestInit): Promise<{ readonly ms: number; readonly png: Uint8Array }> {
  const start = performance.now();
  const response = await fetch(url, init);
  const png = new Uint8Array(await response.arrayBuffer());
  const ms = performance.now() - start;
  if (!response.ok) throw new Error(new TextDecoder().decode(png).slice(0, 1000));
  return { ms, png };
}

/** Bundles a contestant and starts it in workerd on a free port of the loopback. */
export async function startDrawWorker(id: string): Promise<DrawWorker> {
  if (id === 'ours') await bundleWorker('bench/workerd/ours.ts', `${OUT}ours`);
  else await bundlePeer(id, `${OUT}${id}`);
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  process.env['CLOUDFLARE_CF_FETCH_ENABLED'] = 'false';
  const { unstable_startWorker: startWorker } = await import('wrangler');
  const worker = await startWorker({
    config: `${HERE}wrangler.toml`,
    entrypoint: `${OUT}${id}/worker.js`,
    build: { custom: { command: '' } },
    // As the service runs: it compresses by node:zlib. Peers are told of no Node.
    compatibilityFlags: id === 'ours' ? ['nodejs_compat'] : [],
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, persist: false, logLevel: 'warn' },
  });
  await within(worker.ready, `${id} in workerd`);
  const { origin } = await worker.url;
  return {
    draw: (task) => ask(`${origin}/`, { method: 'POST', body: JSON.stringify(task) }),
    hello: async (bytes) => (await ask(`${origin}/?bytes=${bytes}`)).ms,
    stop: () => worker.dispose(),
  };
}
