import { readFile } from 'node:fs/promises';

/** What a process has used so far: processor time in ms, resident memory in MB. */
export interface ProcessUse {
  readonly cpu: number;
  readonly memory: number;
}

/** Linux counts processor time in hundredths of a second. */
const TICK = 10;

/** Reads what a process uses (Linux). Rejects where there is no such process. */
export async function processUse(pid: number): Promise<ProcessUse> {
  const [stat, status] = await Promise.all([readFile(`/proc/${pid}/stat`, 'utf8'), readFile(`/proc/${pid}/status`, 'utf8')]);
  // The second field is the name of the program in parentheses, and may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return { cpu: ticks * TICK, memory: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000 };
}
