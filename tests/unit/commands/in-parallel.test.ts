import { setImmediate as turn } from 'node:timers/promises';

import { describe, expect, it } from 'vitest';

import { inParallel } from '../../../src/commands/in-parallel.ts';

describe('inParallel', () => {
  it('does everything in order, as much at a time as is allowed', async () => {
    const begun: number[] = [];
    let [now, most] = [0, 0];
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      begun.push(item);
      most = Math.max(most, ++now);
      await turn();
      now--;
    });
    expect([begun, most]).toEqual([[1, 2, 3, 4, 5, 6, 7], 3]);
  });

  it('begins nothing after a failure, and tells the first', async () => {
    const begun: number[] = [];
    const work = async (item: number): Promise<void> => {
      begun.push(item);
      await turn();
      if (item >= 2) throw new Error(`No ${item}`);
    };
    await expect(inParallel([1, 2, 3, 4, 5, 6], 2, work)).rejects.toThrow('No 2');
    await turn();
    expect(begun).toEqual([1, 2, 3]);
  });

  it('does nothing with nothing', async () => {
    await expect(inParallel([], 4, () => Promise.reject(new Error('Never')))).resolves.toBeUndefined();
  });
});
