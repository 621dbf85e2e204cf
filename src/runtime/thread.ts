import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a thread is made of. */
export interface ThreadOptions {
  /** Its entry file; it ends in {@link serveThread}. */
  readonly entry: URL;
  /** What it is given at its start; anything that can be cloned. */
  readonly workerData: unknown;
  /** How long the start may take while a task waits for it, in ms; after that the thread is held to be stuck and is ended. */
  readonly startPatience: number;
  /** The same for a task in a thread that has started, in ms. */
  readonly patience: number;
  /** How much it may have in JavaScript's heap before it is ended, in MB. */
  readonly heapMegabytes: number;
}

/** A thread that does one task at a time. */
export interface Thread<Task, Answer> {
  /** Rejects with what the task threw, or with {@link ThreadLost} when the thread ended before it answered. */
  run(task: Task): Promise<Answer>;
  readonly ended: boolean;
  /** Ends it at once. */
  stop(): Promise<void>;
}

/** A thread that ended while it had a task: by a crash, for lack of memory, or because it took too long. The cause says which. */
export class ThreadLost extends Error {
  override readonly name = 'ThreadLost';
  /** Whether it ended before it was ready for work; the next one will hardly fare better. */
  readonly atStart: boolean;

  constructor(message: string, { cause, atStart }: { readonly cause: unknown; readonly atStart: boolean }) {
    super(message, { cause });
    this.atStart = atStart;
  }
}

/** What a thread sends: once that it is ready, then what became of each task. */
export type Reply<Answer> = 'ready' | { readonly answer: Answer } | { readonly failure: unknown };

/** The entry is TypeScript; `--import tsx` would look for tsx from the working folder. */
const READER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/**
 * How much new memory a thread takes before it looks for what it can reuse, in MB. Pixels hang on small objects in it: with V8's own
 * size a drawing thread came to 410 MB, with this one to 230 (150 cards of all formats, resident memory of the process).
 */
const YOUNG_MEGABYTES = 8;

/** Starts a thread. It does not keep the process alive while it has nothing to do. */
export function startThread<Task, Answer>(options: ThreadOptions): Thread<Task, Answer> {
  const { entry, workerData, heapMegabytes } = options;
  const resourceLimits = { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES };
  const worker = new Worker(entry, { workerData, resourceLimits, execArgv: ['--import', READER] });
  let current: PromiseWithResolvers<Answer> | undefined;
  let cause: unknown;
  let late: ReturnType<typeof setTimeout> | undefined;
  let [ready, ended] = [false, false];
  const lost = (message: string): ThreadLost => new ThreadLost(message, { cause, atStart: !ready });
  const watch = (patience: number): void => {
    clearTimeout(late);
    late = setTimeout(() => {
      cause = new Error(`It took longer than ${patience} ms.`);
      void worker.terminate();
      // Native code cannot be interrupted: the end of the thread is not waited for.
      end('A thread was stuck at its work.');
    }, patience);
  };
  const settle = (how: (task: PromiseWithResolvers<Answer>) => void): void => {
    const task = current;
    current = undefined;
    clearTimeout(late);
    worker.unref();
    if (task) how(task);
  };
  const end = (message: string): void => {
    ended = true;
    settle(({ reject }) => reject(lost(message)));
  };
  worker.unref();
  worker.on('message', (reply: Reply<Answer>) => {
    if (reply !== 'ready') return settle((task) => ('answer' in reply ? task.resolve(reply.answer) : task.reject(reply.failure)));
    ready = true;
    if (current) watch(options.patience);
  });
  worker.on('error', (error) => (cause = error));
  worker.on('exit', (code) => end(`A thread ended with code ${code} at its work.`));
  return {
    run: async (task) => {
      if (ended) throw lost('The thread has ended.');
      current = Promise.withResolvers<Answer>();
      const { promise } = current;
      worker.ref();
      watch(ready ? options.patience : options.startPatience);
      worker.postMessage(task, []);
      return promise;
    },
    get ended() {
      return ended;
    },
    stop: async () => void (await worker.terminate()),
  };
}
