import { expect, it } from 'vitest';

import { perOrigin } from '../../../src/serve/origins.ts';

it('keeps those asked for last, and opens each once however many ask', async () => {
  const opened: string[] = [];
  const get = perOrigin(2, async (origin) => {
    opened.push(origin);
    return { origin };
  });
  const [first, same] = await Promise.all([get('a'), get('a')]);
  expect(first).toBe(same);
  for (const origin of ['b', 'a', 'c', 'a', 'b']) expect(await get(origin)).toEqual({ origin });
  expect(opened).toEqual(['a', 'b', 'c', 'b']);
});

it('tries again what could not be opened', async () => {
  let tries = 0;
  const get = perOrigin(2, async () => {
    tries++;
    if (tries === 1) throw new Error('Not yet');
    return {};
  });
  await expect(get('a')).rejects.toThrow('Not yet');
  expect(await get('a')).toEqual({});
});
