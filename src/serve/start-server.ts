import type { Content } from '../commands/project.ts';
import { compressTexts, type Fetch } from './compress-texts.ts';
import { openDrawingThreads } from './drawing-threads.ts';
import { createHttpServer } from './http-server.ts';
import { listen } from './listen.ts';
import { openApplication } from './open-application.ts';
import { DEFAULTS, type Settings } from './settings.ts';
import { stopServers } from './stop-servers.ts';

/** A server that answers. */
export interface RunningServer {
  /** The origin to open, without a final slash. */
  readonly url: string;
  /** Answers what is under way, then frees the port. */
  readonly stop: () => Promise<void>;
}

/** How many cards may wait to be drawn: those of some seconds. Clients would not wait much longer. */
const MOST_WAITING = 512;

/** How much memory compressed texts may take, in bytes: all 168 pages take 0.8 MB by Brotli, an SVG some 15 to 20 kB. */
const MOST_COMPRESSED = 8_000_000;

/** Starts the service on Node; settings that are left out have their defaults. Rejects, with the port free again, when it cannot. */
export async function startServer(content: Content, settings: Partial<Settings>, openThreads = openDrawingThreads): Promise<RunningServer> {
  const { port, host, publicUrl, trustProxy, threads: count, cacheMegabytes } = { ...DEFAULTS, ...settings };
  // The port comes first: the cards carry the address, and a port of 0 is known only then.
  const { promise, resolve, reject } = Promise.withResolvers<{ readonly fetch: Fetch }>();
  promise.catch(() => undefined); // whoever waits for it is told; without requests nobody is
  const listening = await listen(host, port, () => createHttpServer(promise));
  const url = `http://${urlHost(host)}:${listening.port}`;
  const origin = publicUrl ?? url;
  const threads = openThreads({ ...content, publicUrl: origin, threads: count, mostWaiting: MOST_WAITING });
  const stop = async () => {
    await stopServers(listening.servers);
    await threads.close();
  };
  try {
    const named = { origin, trustProxy: trustProxy && publicUrl === undefined };
    const answer = await openApplication({ content, threads, ...named, cacheMegabytes });
    resolve({ fetch: compressTexts(answer, { bytes: MOST_COMPRESSED }) });
  } catch (error) {
    reject(error);
    await stop();
    throw error;
  }
  return { url, stop };
}

/** Where a browser finds a host: the wildcard addresses are reached through localhost. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
