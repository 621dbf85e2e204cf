import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { Task } from '../cards/flat-card.ts';
import type { Answer, Request } from './draw-process.ts';

const ENTRY = fileURLToPath(new URL('draw-process.ts', import.meta.url));

/** How long one card or one start may take, ms. */
const PATIENCE = 60_000;

/** A card that was drawn. */
export interface Drawn {
  /** From the call to the finished PNG, without the way between the processes. */
  readonly ms: number;
  /** Ms of processor time that all threads of the process took meanwhile, its children excluded. */
  readonly cpu: number;
  readonly bytes: number;
}

/** A contestant ready in its own process. */
export interface DrawProcess {
  readonly pid: number;
  draw(task: Task, keep?: string): Promise<Drawn>;
  stop(): Promise<void>;
}

async function nextAnswer(child: ChildProcess): Promise<Answer> {
  const [message]: readonly unknown[] = await once(child, 'message', { signal: AbortSignal.timeout(PATIENCE) });
  const answer: Answer = JSON.parse(String(message));
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

/** Starts a contestant and waits until it is ready. Rejects with what it says went wrong. */
export async function startProcess(id: string): Promise<DrawProcess> {
  const child = fork(ENTRY, [id], { execArgv: ['--import', 'tsx'], env: { ...process.env, NODE_ENV: 'production' } });
  await nextAnswer(child);
  return {
    pid: child.pid ?? 0,
    draw: async (task, keep) => {
      const request: Request = { task, keep };
      const answered = nextAnswer(child);
      child.send(JSON.stringify(request));
      const answer = await answered;
      if (!('ms' in answer)) throw new Error(`${id} answered what was not asked.`);
      return answer;
    },
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exited = once(child, 'exit');
      child.disconnect();
      await exited;
    },
  };
}
