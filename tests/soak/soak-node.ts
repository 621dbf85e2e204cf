import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import type { Sample } from './memory-slope.ts';

const SCRIPT = fileURLToPath(new URL('draw-over-and-over.ts', import.meta.url));

/** Draws cards in a process of its own, as a drawing thread does. `renders` is a multiple of `step`, after each of which its memory is read. */
export async function soakNode(renders: number, step: number): Promise<readonly Sample[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', '--import', 'tsx', SCRIPT, String(renders), String(step)]);
  return stdout
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number))
    .map(([drawn = 0, rss = 0]) => ({ renders: drawn, rss }));
}
