import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

import { describe } from 'vitest';

import { describeContract } from './contract.ts';
import { PUBLIC_URL, type Started } from './started.ts';

/** How to start the server under another runtime, as `bun src/server.ts`: for a run by hand, see docs/deploying.md. */
const COMMAND = process.env['SERVER_COMMAND'];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return address !== null && typeof address === 'object' ? address.port : 0;
}

async function startCommand(command: string): Promise<Started> {
  const port = await freePort();
  const [program = '', ...args] = command.split(' ');
  const child = spawn(program, args, {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', PUBLIC_URL },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit').then(() => {
    throw new Error(`"${command}" ended before it served.`);
  });
  await Promise.race([once(child.stdout, 'data'), ended]);
  const stop = async (): Promise<void> => {
    child.kill();
    await ended.catch(() => undefined);
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}

if (COMMAND === undefined) describe.skip('the service on another runtime: SERVER_COMMAND names none');
else describeContract(`the service by "${COMMAND}"`, () => startCommand(COMMAND));
