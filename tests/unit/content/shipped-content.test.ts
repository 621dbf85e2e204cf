import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { THEME_IDS } from '../../../src/card/themes.ts';
import { loadCatalog } from '../../../src/content/load-catalog.ts';
import { formatMarkup, parseMarkup } from '../../../src/content/markup.ts';

const load = (path: string) =>
  loadCatalog(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'), { themes: THEME_IDS, missingCharacters: () => [] });

describe('slogans.yaml', () => {
  const catalog = load('slogans.yaml');
  const tags = [
    'en',
    'es',
    'pt',
    'fr',
    'de',
    'it',
    'pl',
    'el',
    'tr',
    'ku',
    'uk',
    'ru',
    'be',
    'kk',
    'ka',
    'ar',
    'fa',
    'hi',
    'zh',
    'ja',
    'ko',
  ];

  it('has 21 languages, English being the source', () => {
    expect([...catalog.languages.keys()]).toEqual(tags);
    expect(catalog.sourceLanguage).toBe('en');
  });

  it('has seven cards, complete in all languages', () => {
    expect(catalog.slogans.map(({ id, theme }) => [id, theme])).toEqual([
      ['statement', undefined],
      ['nato-out', 'red'],
      ['support-resistance', 'wheat'],
      ['multiply-demonstrations', 'ink'],
      ['working-class-unity', 'cobalt'],
      ['dissolve-nato', 'paper'],
      ['dismantle-csto', 'violet'],
    ]);
    for (const { text } of [...catalog.slogans, { text: catalog.statement.by }, { text: catalog.brand.name }])
      expect([...text.keys()]).toEqual(tags);
  });

  it('marks its texts as formatMarkup would', () => {
    for (const { text } of catalog.slogans) for (const marked of text.values()) expect(formatMarkup(parseMarkup(marked))).toBe(marked);
  });
});

describe('slogans-other-scripts.yaml', () => {
  it('has two slogans in scripts and languages that slogans.yaml does not have', () => {
    const catalog = load('tests/fixtures/slogans-other-scripts.yaml');
    expect([...catalog.languages.values()].map(({ tag, script }) => `${tag} ${script}`)).toEqual([
      'en Latn',
      'he Hebr',
      'th Thai',
      'ta Taml',
      'bn Beng',
      'hy Armn',
      'am Ethi',
      'vi Latn',
      'ckb Arab',
      'ur Arab',
      'zh-Hant Hant',
    ]);
    expect(catalog.slogans.map(({ id, text }) => [id, text.size])).toEqual([
      ['statement', 11],
      ['peace-and-bread', 11],
      ['schools-and-doctors', 11],
    ]);
  });
});
