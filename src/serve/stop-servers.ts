import type { Server } from 'node:http';

/** How long requests under way may hold up the end, in ms. */
const PATIENCE = 60_000;
/** How often connections that have had their answer are closed, in ms: after `close` Node keeps them for as long as the client likes. */
const SWEEP = 50;

/** Takes no new connections, answers what is under way, then frees the ports. */
export async function stopServers(servers: readonly Server[]): Promise<void> {
  await Promise.all(servers.map(stopServer));
}

async function stopServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE);
  await closed;
  clearInterval(sweep);
  clearTimeout(impatient);
}
