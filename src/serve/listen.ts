import { once } from 'node:events';
import type { Server } from 'node:http';

/** Servers that share one port. */
export interface Listening {
  readonly port: number;
  readonly servers: readonly Server[];
}

/** The addresses of a host name that stands for more than one (RFC 6761 §6.3); a machine may lack the later ones. */
const ADDRESSES: ReadonlyMap<string, readonly string[]> = new Map([['localhost', ['127.0.0.1', '::1']]]);

/** Listens on every address of a host, on the same port, each with a server of its own. Rejects when an address is taken, after freeing the others. */
export async function listen(host: string, port: number, createServer: () => Server): Promise<Listening> {
  const servers: Server[] = [];
  let shared = port;
  try {
    for (const address of ADDRESSES.get(host) ?? [host]) {
      const server = createServer();
      const listening = await listenOn(server, address, shared, servers.length > 0);
      if (!listening) continue;
      servers.push(server);
      shared = portOf(server) ?? shared;
    }
  } catch (error) {
    for (const server of servers) server.close();
    throw error;
  }
  return { port: shared, servers };
}

/** Resolves with whether the server listens: a dispensable address that this machine does not have is passed over. */
async function listenOn(server: Server, address: string, port: number, dispensable: boolean): Promise<boolean> {
  server.listen(port, address);
  try {
    await once(server, 'listening');
    return true;
  } catch (error) {
    if (dispensable && isMissingAddress(error)) return false;
    throw error;
  }
}

function portOf(server: Server): number | undefined {
  const bound = server.address();
  return bound !== null && typeof bound === 'object' ? bound.port : undefined;
}

function isMissingAddress(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT');
}
