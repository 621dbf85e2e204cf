import { openContent } from './commands/project.ts';
import { ContentError } from './content/content-error.ts';
import { FontError } from './runtime/font-files.ts';
import { followNpm } from './serve/follow-npm.ts';
import { readSettings, type Settings } from './serve/settings.ts';
import { type RunningServer, startServer } from './serve/start-server.ts';

// Exit codes: 1 the content or the work failed, 2 wrong usage.

const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

const reading = readSettings(process.env);
if ('problems' in reading) fail(2, reading.problems);
else await serve(reading.settings);

async function serve(settings: Settings): Promise<void> {
  try {
    const server = await startServer(await openContent(), settings);
    console.log(`The gallery is at ${server.url}/`);
    for (const signal of SIGNALS) process.once(signal, () => drain(server));
    followNpm(() => drain(server), { env: process.env, ppid: () => process.ppid });
  } catch (error) {
    fail(1, explain(error, settings));
  }
}

/** Ends when everything under way is answered. A second signal of either kind finds no listener and ends the process at once. */
function drain(server: RunningServer): void {
  for (const signal of SIGNALS) process.removeAllListeners(signal);
  void server.stop();
}

function explain(error: unknown, { port, host }: Settings): readonly string[] {
  if (error instanceof ContentError) return error.message.split('\n');
  if (error instanceof FontError) return [error.message];
  if (!(error instanceof Error)) return [String(error)];
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return [`Port ${port} is in use. Stop what listens there, or set PORT to another one.`];
  if (code === 'EACCES') return [`Port ${port} needs rights that this user does not have. Set PORT to one above 1023.`];
  if (code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL') return [`HOST "${host}" is no address of this machine.`];
  return [error.stack ?? error.message];
}

function fail(code: number, lines: readonly string[]): void {
  for (const line of lines) console.error(line);
  process.exitCode = code;
}
