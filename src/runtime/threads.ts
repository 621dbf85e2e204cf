import { startThread, type Thread, ThreadLost, type ThreadOptions } from './thread.ts';

/** Threads that share a queue of tasks. */
export interface Threads<Task, Answer> {
  /** Rejects with what the task threw; when its thread is lost it is tried once more in another one, then rejects with `ThreadLost`. When threads cannot even start, all that waits rejects. */
  run(task: Task): Promise<Answer>;
  /** How many tasks no thread has begun. */
  readonly waiting: number;
  /** Ends all threads at once; tasks that are not done reject. */
  close(): Promise<void>;
}

interface Job<Task, Answer> {
  readonly task: Task;
  readonly promised: PromiseWithResolvers<Answer>;
  readonly tries: number;
}

/** A task that has cost two threads is not given a third. */
const MOST_TRIES = 2;

/** Starts `count` threads. One that ends is replaced when there is work for it. */
export function startThreads<Task, Answer>(count: number, options: ThreadOptions): Threads<Task, Answer> {
  const start = (): Thread<Task, Answer> => startThread<Task, Answer>(options);
  let idle = Array.from({ length: count }, start);
  const busy = new Set<Thread<Task, Answer>>();
  let queue: Job<Task, Answer>[] = [];
  let closed = false;

  const nextThread = (): Thread<Task, Answer> | undefined => {
    if (closed) return undefined;
    idle = idle.filter(({ ended }) => !ended);
    return idle.pop() ?? (busy.size < count ? start() : undefined);
  };
  const work = async (thread: Thread<Task, Answer>, job: Job<Task, Answer>): Promise<void> => {
    busy.add(thread);
    try {
      job.promised.resolve(await thread.run(job.task));
    } catch (error) {
      giveUp(job, error);
    }
    busy.delete(thread);
    if (!thread.ended) idle.push(thread);
    assign();
  };
  const rejectAll = (error: unknown): void => {
    for (const { promised } of queue) promised.reject(error);
    queue = [];
  };
  const giveUp = (job: Job<Task, Answer>, error: unknown): void => {
    if (error instanceof ThreadLost && error.atStart) rejectAll(error);
    else if (error instanceof ThreadLost && job.tries < MOST_TRIES && !closed) return void queue.unshift({ ...job, tries: job.tries + 1 });
    job.promised.reject(error);
  };
  const assign = (): void => {
    while (queue.length > 0) {
      const thread = nextThread();
      const job = thread && queue.shift();
      if (!thread || !job) return;
      void work(thread, job);
    }
  };
  return {
    run: async (task) => {
      if (closed) throw new Error('The threads have been ended.');
      const promised = Promise.withResolvers<Answer>();
      queue.push({ task, promised, tries: 1 });
      assign();
      return promised.promise;
    },
    get waiting() {
      return queue.length;
    },
    close: async () => {
      closed = true;
      rejectAll(new Error('The threads have been ended.'));
      await Promise.all([...idle, ...busy].map(async (thread) => thread.stop()));
    },
  };
}
