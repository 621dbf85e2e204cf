import { createServer, type Server, type ServerOptions, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import { getRequestListener, RequestError } from '@hono/node-server';

import { badRequest } from '../routes/bad-request.ts';
import type { Fetch } from './compress-texts.ts';

const SECOND = 1000;

/** How long a client may take. Times in ms. */
const PATIENCE = {
  /** Requests have no body: whoever has not sent one by now sends it drop by drop to hold the socket. */
  headersTimeout: 10 * SECOND,
  requestTimeout: 15 * SECOND,
  /** How often these two are looked at. */
  connectionsCheckingInterval: 5 * SECOND,
  /** Longer than the minute for which proxies keep a connection: if we closed it first, a request under way to us would be lost. */
  keepAliveTimeout: 65 * SECOND,
  /** Node's own; the URLs of the service have less than 200 bytes. */
  maxHeaderSize: 16 * 1024,
} as const satisfies ServerOptions;

/** After so long without a byte in or out, in ms, a client has left or reads on purpose too slowly. */
const SILENCE = 120 * SECOND;

/** Other times than usual, in ms. */
interface Patience {
  readonly headersTimeout?: number;
  readonly connectionsCheckingInterval?: number;
  readonly silence?: number;
}

/** A server that answers by an application, when it is ready. It has to be told where to listen. */
export function createHttpServer(app: Promise<{ readonly fetch: Fetch }>, { silence = SILENCE, ...patience }: Patience = {}): Server {
  const fetch = async (request: Request) => (await app).fetch(request);
  // HTTP/1.0 may leave the host out; no answer depends on it.
  const answer = getRequestListener(fetch, { hostname: 'localhost', errorHandler: explain });
  const server = createServer({ ...PATIENCE, ...patience }, (request, response) => void answer(request, response));
  server.setTimeout(silence);
  closeSilent(server, silence);
  return server;
}

/** Closes connections on which nothing moved for a while, but for those that wait for an answer of ours: in a full queue that may take longer. */
function closeSilent(server: Server, silence: number): void {
  const owed = new WeakMap<Socket, ServerResponse>();
  server.on('request', ({ socket }, response) => owed.set(socket, response));
  server.on('timeout', (socket) => {
    const response = owed.get(socket);
    if (!response || response.headersSent) socket.destroy();
    else socket.setTimeout(silence);
  });
}

/** What is answered where the application cannot: to a request without a URL, and when it did not start. */
function explain(error: unknown): Response {
  return error instanceof RequestError ? badRequest() : new Response(null, { status: 500, headers: { 'Content-Length': '0' } });
}
