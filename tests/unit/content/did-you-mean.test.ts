import { expect, it } from 'vitest';

import { didYouMean } from '../../../src/content/did-you-mean.ts';

it.each([
  ['rveiew', ' (did you mean "review"?)'],
  ['Review', ' (did you mean "review"?)'],
  ['nam', ' (did you mean "name"?)'],
  ['colour', ''],
  ['', ''],
  ['x'.repeat(100_000), ''],
])('suggests for %.20s', (word, expected) => {
  expect(didYouMean(word, ['name', 'review'])).toBe(expected);
});
