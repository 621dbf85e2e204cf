import { expect, it } from 'vitest';

import { textFor } from '../../../src/content/text-for.ts';

const texts = new Map([
  ['en', 'example.org'],
  ['uk', 'example.org/uk'],
]);

it('takes the text of the language', () => {
  expect(textFor(texts, { sourceLanguage: 'en' }, 'uk')).toBe('example.org/uk');
});

it('takes the text of the source language where the language has none', () => {
  expect(textFor(texts, { sourceLanguage: 'en' }, 'fr')).toBe('example.org');
});
