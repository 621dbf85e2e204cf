/** One contestant in a process of its own: draws the cards it is sent, one at a time. Started by `start-process.ts`. */
import { writeFile } from 'node:fs/promises';

import type { Task } from '../cards/flat-card.ts';
import { CONTESTANTS } from '../contestants/table.ts';

/** What is asked of the process, as JSON. */
export interface Request {
  readonly task: Task;
  /** Where the picture is to be kept, to be looked at. */
  readonly keep?: string | undefined;
}

/** What it answers, as JSON. The first answer comes unasked, when it is ready. */
export type Answer =
  | { readonly ready: true }
  | { readonly ms: number; readonly cpu: number; readonly bytes: number }
  | { readonly error: string };

const send = (answer: Answer): boolean | undefined => process.send?.(JSON.stringify(answer));

const explain = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

async function main(id: string | undefined): Promise<void> {
  const contestant = CONTESTANTS.find((candidate) => candidate.id === id);
  if (!contestant) throw new Error(`There is no contestant "${id}".`);
  const draw = await contestant.open();
  const answer = async ({ task, keep }: Request): Promise<Answer> => {
    const before = process.cpuUsage();
    const start = performance.now();
    const png = await draw(task);
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    if (keep) await writeFile(keep, png);
    return { ms, cpu: (user + system) / 1000, bytes: png.length };
  };
  process.on('message', (message) => {
    const request: Request = JSON.parse(String(message));
    answer(request).then(send, (error: unknown) => send({ error: explain(error) }));
  });
  send({ ready: true });
}

process.on('disconnect', () => process.exit());
main(process.argv[2]).catch((error: unknown) => {
  send({ error: explain(error) });
  process.exitCode = 1;
});
