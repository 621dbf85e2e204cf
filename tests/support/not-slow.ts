/** More than anything that is read from outside may take, ms of this thread's processor time. */
const MOST = 250;

/** Milliseconds of processor time since `start`. */
const since = (start: NodeJS.CpuUsage): number => process.threadCpuUsage(start).user / 1000;

function complain(took: readonly number[], what: () => string): never {
  throw new Error(`took ${took.map(Math.round).join(' and ')} ms: ${what()}`);
}

/** Does work that must not take long. What takes too long is done once more, since a collection of garbage may have fallen into it; throws when it takes too long again. */
export function notSlow<T>(work: () => T, what: () => string): T {
  const took: number[] = [];
  for (;;) {
    const start = process.threadCpuUsage();
    const result = work();
    took.push(since(start));
    if ((took.at(-1) ?? 0) <= MOST) return result;
    if (took.length > 1) complain(took, what);
  }
}

/** The same for work that waits in between; nothing else may run in the meantime. */
export async function notSlowly<T>(work: () => Promise<T>, what: () => string): Promise<T> {
  const took: number[] = [];
  for (;;) {
    const start = process.threadCpuUsage();
    const result = await work();
    took.push(since(start));
    if ((took.at(-1) ?? 0) <= MOST) return result;
    if (took.length > 1) complain(took, what);
  }
}
