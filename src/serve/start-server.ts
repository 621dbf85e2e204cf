import type { Server } from 'node:http';

import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';

import { createApp } from '../app.ts';
import type { Project } from '../commands/project.ts';
import { createRenderer } from '../render/create-renderer.ts';
import { listen } from './listen.ts';
import type { Settings } from './settings.ts';

/** A server that answers. */
export interface RunningServer {
  /** The origin to open, without a final slash. */
  readonly url: string;
  /** Answers what is under way, then frees the port. */
  readonly stop: () => Promise<void>;
}

/** How long a request under way may hold up the end, in ms. */
const PATIENCE = 5000;

/** Starts the service on Node. Rejects, with the port free again, when it cannot. */
export async function startServer({ catalog, runtime }: Project, { port, host, publicUrl }: Settings): Promise<RunningServer> {
  // The port comes first: the cards carry the address, and a port of 0 is known only then.
  const { promise, resolve, reject } = Promise.withResolvers<Hono>();
  promise.catch(() => undefined); // whoever waits for it is told; without requests nobody is
  const listening = await listen(host, port, () => httpServer(promise));
  const url = `http://${urlHost(host)}:${listening.port}`;
  const stop = () => stopServers(listening.servers);
  try {
    const origin = publicUrl ?? url;
    resolve(createApp({ catalog, publicUrl: origin, renderer: await createRenderer(catalog, runtime, origin) }));
  } catch (error) {
    reject(error);
    await stop();
    throw error;
  }
  return { url, stop };
}

function httpServer(app: Promise<Hono>): Server {
  // HTTP/1.0 may leave the host out; no answer depends on it.
  const server = createAdaptorServer({ fetch: async (request: Request) => (await app).fetch(request), hostname: 'localhost' });
  if (!('closeIdleConnections' in server)) throw new Error('An HTTP/1 server was asked for.');
  return server;
}

/** Where a browser finds a host: the wildcard addresses are reached through localhost. */
function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

async function stopServers(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map(stopServer));
}

async function stopServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await closed;
  clearTimeout(impatient);
}
