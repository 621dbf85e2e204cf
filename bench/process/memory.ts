import { readdir, readFile } from 'node:fs/promises';

/** Memory of a process and all that it started, bytes. */
export interface Memory {
  readonly now: number;
  /** The highest it ever was; with several processes the sum of their peaks. */
  readonly peak: number;
}

const field = (status: string, name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);

interface Entry {
  readonly pid: number;
  readonly parent: number;
  readonly now: number;
  readonly peak: number;
}

async function readEntry(pid: string): Promise<Entry | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => undefined);
  if (status === undefined) return undefined;
  return { pid: Number(pid), parent: field(status, 'PPid'), now: field(status, 'VmRSS') * 1024, peak: field(status, 'VmHWM') * 1024 };
}

/** Reads the memory of a process and its descendants from /proc (Linux); `undefined` where there is none. */
export async function memoryOf(pid: number): Promise<Memory | undefined> {
  const names = await readdir('/proc').catch(() => []);
  const entries = (await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readEntry))).filter((entry) => entry !== undefined);
  const family = new Set([pid]);
  // Children are younger than their parents, and pids seldom wrap: two passes find grandchildren too.
  for (let pass = 0; pass < 3; pass++) for (const entry of entries) if (family.has(entry.parent)) family.add(entry.pid);
  const members = entries.filter((entry) => family.has(entry.pid));
  if (members.length === 0) return undefined;
  return { now: members.reduce((sum, { now }) => sum + now, 0), peak: members.reduce((sum, { peak }) => sum + peak, 0) };
}
