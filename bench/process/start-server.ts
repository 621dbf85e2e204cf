import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** How long a start may take, ms. */
const PATIENCE = 30_000;

/** A server in its own process. */
export interface ServerProcess {
  readonly pid: number;
  readonly url: string;
  /** Ms from the start of the process to its first answer. */
  readonly startUp: number;
  stop(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}

async function firstAnswer(url: string, child: ChildProcess, errors: readonly string[]): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (performance.now() < end) {
    if (child.exitCode !== null) throw new Error(`The server ended: ${errors.join('')}`);
    const answer = await fetch(url).catch(() => undefined);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await pause(5);
  }
  throw new Error(`${url} gives no answer: ${errors.join('')}`);
}

/** Starts a server that listens on `PORT`, or on a port that it is given in its arguments, and waits until `path` is answered. */
export async function startServer(command: string, args: (port: number) => readonly string[], path: string): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const start = performance.now();
  // A group of its own, since npm has children that do not hear its signals.
  const child = spawn(command, args(port), {
    cwd: ROOT,
    env: { ...process.env, PORT: String(port), NODE_ENV: 'production' },
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(String(chunk)));
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command} cannot be started.`);
  const kill = (): boolean => process.kill(-pid, 'SIGTERM');
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    process.off('exit', kill);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    kill();
    await exited;
  };
  try {
    await firstAnswer(url + path, child, errors);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid, url, startUp: performance.now() - start, stop };
}

/** Starts the project's server, by Node or as a user does by `npm start`. */
export function startOurServer(by: 'node' | 'npm' = 'node'): Promise<ServerProcess> {
  return by === 'npm'
    ? startServer('npm', () => ['start'], '/healthz')
    : startServer(process.execPath, () => ['--import', 'tsx', 'src/server.ts'], '/healthz');
}
