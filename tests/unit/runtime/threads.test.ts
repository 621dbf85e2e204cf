import { afterEach, describe, expect, it } from 'vitest';

import { ThreadLost } from '../../../src/runtime/thread.ts';
import { startThreads, type Threads } from '../../../src/runtime/threads.ts';

const ENTRY = new URL('../../fixtures/threads/odd-jobs.ts', import.meta.url);
const PATIENCE = 20_000;

let threads: Threads<string, string> | undefined;
afterEach(() => threads?.close());

/** Starts threads that fail to start from start number `failFrom` on. */
function open(count: number, { patience = PATIENCE, failFrom = Infinity } = {}) {
  const starts = new Int32Array(new SharedArrayBuffer(4));
  const opened = startThreads<string, string>(count, {
    entry: ENTRY,
    workerData: { starts, failFrom },
    startPatience: PATIENCE,
    patience,
    heapMegabytes: 64,
  });
  threads = opened;
  return { run: async (task: string) => opened.run(task), threads: opened, starts: () => starts[0] };
}

describe('threads', { timeout: 3 * PATIENCE }, () => {
  it('answer all tasks, whichever of them is free', async () => {
    const { run, starts } = open(2);
    const tasks = Array.from({ length: 40 }, (_, index) => `task ${index}`);
    const answers = await Promise.all(tasks.map((task) => run(task)));
    expect(answers.map((answer) => answer.replace(/ by [12]$/, ''))).toEqual(tasks);
    expect(starts()).toBe(2);
  });

  it('tell how many tasks wait', async () => {
    const { run, threads: open1 } = open(1);
    const answers = ['a', 'b', 'c'].map((task) => run(task));
    expect(open1.waiting).toBe(2);
    await Promise.all(answers);
    expect(open1.waiting).toBe(0);
  });

  it('hand on what a task throws, and go on', async () => {
    const { run, starts } = open(1);
    await expect(run('throw')).rejects.toThrow(new RangeError('The pen is broken'));
    expect(await run('next')).toBe('next by 1');
    expect(starts()).toBe(1);
  });

  it('end with a task that breaks WebAssembly, whose memory is not to be trusted from then on', async () => {
    const { run, starts } = open(1);
    const [broken, next] = await Promise.allSettled([run('trap'), run('next')]);
    expect(broken).toMatchObject({ status: 'rejected', reason: { name: 'ThreadLost', cause: { message: 'unreachable' } } });
    expect(next).toMatchObject({ status: 'fulfilled', value: 'next by 3' });
    expect(starts()).toBe(3);
  });

  it('try a task again whose thread was lost, and lose nothing else', async () => {
    const { run } = open(1);
    expect(await Promise.all(['exit once', 'next'].map((task) => run(task)))).toEqual(['exit once by 2', 'next by 2']);
  });

  it('give up a task that has cost two threads', async () => {
    const { run, starts } = open(1);
    const [lost, next] = await Promise.allSettled([run('exit'), run('next')]);
    expect(lost).toMatchObject({ status: 'rejected', reason: { name: 'ThreadLost', atStart: false } });
    expect(next).toMatchObject({ status: 'fulfilled', value: 'next by 3' });
    expect(starts()).toBe(3);
  });

  it('end a thread that is stuck', async () => {
    const { run } = open(1, { patience: 1500 });
    const [stuck, next] = await Promise.allSettled([run('hang'), run('next')]);
    expect(stuck).toMatchObject({ status: 'rejected', reason: { cause: { message: 'It took longer than 1500 ms.' } } });
    expect(next.status).toBe('fulfilled');
  });

  it('survive one that has no memory left', async () => {
    const { run } = open(1);
    const [full, next] = await Promise.allSettled([run('fill'), run('next')]);
    expect(full).toMatchObject({ status: 'rejected', reason: { cause: { code: 'ERR_WORKER_OUT_OF_MEMORY' } } });
    expect(next.status).toBe('fulfilled');
  });

  it('let nobody wait when they cannot start, and try again for the next task', async () => {
    const { run, starts } = open(1, { failFrom: 1 });
    const refused = await Promise.allSettled(['a', 'b', 'c'].map((task) => run(task)));
    for (const result of refused)
      expect(result).toMatchObject({ status: 'rejected', reason: { cause: { message: 'The fonts are gone' } } });
    await expect(run('later')).rejects.toBeInstanceOf(ThreadLost);
    expect(starts()).toBe(2);
  });

  it('reject what is not done when they are closed', async () => {
    const { run, threads: closing } = open(1);
    const answers = Promise.allSettled(['hang', 'waiting'].map((task) => run(task)));
    await closing.close();
    expect((await answers).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(run('late')).rejects.toThrow('ended');
  });
});
