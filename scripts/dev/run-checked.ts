import { type ChildProcess, spawn, type StdioOptions } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';

/** A service that is started again only with good content. */
export interface CheckedService {
  /** Checks content and fonts. When they are good the service is started, or started again; otherwise it stays as it is. */
  readonly refresh: () => Promise<void>;
  /** Ends the service when it has answered what is under way. */
  readonly stop: () => Promise<void>;
}

/** How long what is under way may hold up a new start, in ms. */
const PATIENCE = 2000;

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

/** Ends a process by its own way, and by force when that takes too long. */
async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await Promise.race([ended, sleep(PATIENCE, undefined, { ref: false })]);
  // A second signal is not waited for by the service, see src/server.ts.
  if (!hasEnded(child)) child.kill('SIGTERM');
  await ended;
}

/** Runs `placard check` and `src/server.ts` of the project in `cwd`; both print their errors here. */
export function runChecked(cwd: string): CheckedService {
  const run = (args: readonly string[], stdio: StdioOptions): ChildProcess => spawn(process.execPath, args, { cwd, stdio });
  let server: ChildProcess | undefined;
  const state = { busy: false, again: false, stopped: false };

  const isGood = async (): Promise<boolean> => {
    const [code] = await once(run(['bin/placard.js', 'check'], ['ignore', 'ignore', 'inherit']), 'exit');
    return code === 0;
  };
  const start = (): void => {
    const started = run(['--import', 'tsx', 'src/server.ts'], 'inherit');
    server = started;
    started.on('exit', () => {
      if (server === started) console.error('The service has ended. It is started again after the next change.');
    });
  };
  const endServer = async (): Promise<void> => {
    const ending = server;
    server = undefined;
    if (ending) await end(ending);
  };
  const refreshOnce = async (): Promise<void> => {
    const good = await isGood();
    if (state.stopped) return;
    if (!good) {
      const serves = server !== undefined && !hasEnded(server);
      return console.error(serves ? 'The last good content is still being served.' : 'The service starts when this is mended.');
    }
    await endServer();
    if (!state.stopped) start();
  };
  return {
    refresh: async () => {
      state.again = true;
      if (state.busy) return;
      state.busy = true;
      while (state.again && !state.stopped) {
        state.again = false;
        await refreshOnce();
      }
      state.busy = false;
    },
    stop: async () => {
      state.stopped = true;
      await endServer();
    },
  };
}
