import { readdir, readFile } from 'node:fs/promises';

import type { CardNames } from '../../src/render/drawing.ts';
import { deal } from './deck.ts';
import type { Sample } from './memory-slope.ts';

/** What workerd held after so many renders. */
export interface WorkerSample extends Sample {
  /** Of these, the memory of resvg's WebAssembly, bytes. */
  readonly resvg: number;
}

/** Parent and name of a process; `undefined` when it has ended. Linux only: /proc. */
async function lookUp(pid: string): Promise<{ readonly parent: string; readonly name: string } | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [, name, parent] = /^\d+ \((.*)\) \S (\d+)/.exec(stat) ?? [];
  return name === undefined || parent === undefined ? undefined : { name, parent };
}

/** Whether a process was started by this one, or by one that was. */
async function isOurs(pid: string): Promise<boolean> {
  if (pid === String(process.pid)) return true;
  const found = await lookUp(pid);
  return found !== undefined && found.parent !== '0' && isOurs(found.parent);
}

/** Resident memory of all workerd processes that this process has started, bytes. */
async function rssOfWorkerd(): Promise<number> {
  let sum = 0;
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    if ((await lookUp(pid))?.name !== 'workerd' || !(await isOurs(pid))) continue;
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    sum += Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  }
  return sum;
}

/** Has the Worker of `tests/contract/soak-worker.ts` draw cards. `renders` is a multiple of `step`, after each of which memory is read. */
export async function soakWorkerd(
  url: string,
  deck: readonly CardNames[],
  renders: number,
  step: number,
): Promise<readonly WorkerSample[]> {
  const samples: WorkerSample[] = [];
  for (let drawn = 0; drawn < renders; drawn += step) {
    const names = deal(deck, drawn, step).map(({ language, slogan, format }) => `${language}/${slogan}/${format}`);
    const response = await fetch(`${url}/draw`, { method: 'POST', body: names.join(' ') });
    const answer: unknown = await response.json();
    const resvg = typeof answer === 'object' && answer !== null && 'bytes' in answer ? Number(answer.bytes) : Number.NaN;
    samples.push({ renders: drawn + step, rss: await rssOfWorkerd(), resvg });
  }
  return samples;
}
