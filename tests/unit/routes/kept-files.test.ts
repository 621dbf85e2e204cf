import { expect, it } from 'vitest';

import { keptFiles } from '../../../src/routes/kept-files.ts';
import { site } from '../pages/fixture.ts';

it('writes a file once, and only when it is asked for', async () => {
  let revisions = 0;
  const files = keptFiles({ ...site, revision: () => `${++revisions}`.padStart(10, '0') });
  expect(revisions).toBe(0);
  const [first, again] = await Promise.all([files('/catalog.json'), files('/catalog.json')]);
  const written = revisions;
  expect(written).toBeGreaterThan(0);
  expect(await files('/catalog.json')).toBe(first);
  expect(again).toBe(first);
  expect(revisions).toBe(written);
  expect(first?.entityTag).toMatch(/^"[0-9a-f]{20}"$/);
  expect(files('/nothing')).toBeUndefined();
});
