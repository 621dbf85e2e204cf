import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Overloaded } from '../../../src/render/overloaded.ts';
import { whenFree } from '../../../src/routes/when-free.ts';

describe('whenFree', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('tries again after the time that a refusal names', async () => {
    let tries = 0;
    const answer = whenFree(async () => {
      if (++tries < 3) throw new Overloaded(5);
      return 'drawn';
    });
    await vi.advanceTimersByTimeAsync(4999);
    expect(tries).toBe(1);
    await vi.advanceTimersByTimeAsync(5001);
    expect(await answer).toBe('drawn');
    expect(tries).toBe(3);
  });

  it('gives up after 24 refusals', async () => {
    let tries = 0;
    const answer = expect(
      whenFree(async () => {
        tries++;
        throw new Overloaded(1);
      }),
    ).rejects.toBeInstanceOf(Overloaded);
    await vi.advanceTimersByTimeAsync(60_000);
    await answer;
    expect(tries).toBe(24);
  });

  it('does not try again what failed otherwise', async () => {
    let tries = 0;
    const step = async () => {
      tries++;
      throw new Error('broken');
    };
    await expect(whenFree(step)).rejects.toThrow('broken');
    expect(tries).toBe(1);
  });
});
