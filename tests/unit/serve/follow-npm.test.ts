import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { followNpm } from '../../../src/serve/follow-npm.ts';

describe('followNpm', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const follow = (env: NodeJS.ProcessEnv) => {
    const state = { parent: 10, ends: 0 };
    followNpm(() => state.ends++, { env, ppid: () => state.parent });
    return state;
  };

  it('ends once when the shell of npm is gone', () => {
    const state = follow({ npm_lifecycle_event: 'start' });
    vi.advanceTimersByTime(10_000);
    expect(state.ends).toBe(0);
    state.parent = 1;
    vi.advanceTimersByTime(10_000);
    expect(state.ends).toBe(1);
  });

  it('outlives another parent, as a shell that was left', () => {
    const state = follow({});
    state.parent = 1;
    vi.advanceTimersByTime(10_000);
    expect(state.ends).toBe(0);
  });
});
