import { parentPort, type TransferListItem } from 'node:worker_threads';

import type { Reply } from './thread.ts';

/** What a task comes to, and what of it is handed over instead of copied. */
interface Finished<Answer> {
  readonly answer: Answer;
  readonly transfer: readonly TransferListItem[];
}

/**
 * Does the tasks that the thread is sent, one after the other. To be called in the thread's entry file, when it is ready.
 * A task that breaks WebAssembly ends the thread: the module's memory is left as it was in the middle of its work, and what it
 * draws from then on may be wrong.
 */
export function serveThread<Answer>(work: (task: never) => Promise<Finished<Answer>>): void {
  const port = parentPort;
  if (!port) throw new Error('This is no thread.');
  const reply = (message: Reply<Answer>, transfer: readonly TransferListItem[] = []): void => port.postMessage(message, transfer);
  port.on('message', (task: unknown) => {
    // What tasks are is between the entry and whoever starts it.
    work(task as never).then(
      ({ answer, transfer }) => reply({ answer }, transfer),
      (failure: unknown) => {
        if (failure instanceof WebAssembly.RuntimeError) throw failure;
        reply({ failure });
      },
    );
  });
  reply('ready');
}
