import { describe, expect, it } from 'vitest';

import { negotiateLanguage } from '../../../src/routes/accept-language.ts';

const OFFERED = ['en', 'es', 'pt', 'uk', 'ar', 'zh', 'ja'];

describe('negotiateLanguage', () => {
  it.each([
    ['uk', 'uk'],
    ['UK', 'uk'],
    ['uk-UA,uk;q=0.9,en;q=0.8', 'uk'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['pt-BR', 'pt'],
    ['pt-PT, en;q=0.9', 'pt'],
    ['zh-TW,en;q=0.5', 'zh'],
    ['ar-EG', 'ar'],
    ['en;q=0.3, ja;q=0.7', 'ja'],
    ['fr, de;q=0.9, es;q=0.1', 'es'],
    ['sv, *;q=0.5', 'en'],
    ['*', 'en'],
    ['en;q=0, *', 'es'],
    ['es ; q=0.5 , uk ;q=0.6', 'uk'],
    ['es;q=0.5,uk;q=0.5', 'es'],
    ['ja;q=0', 'en'],
  ])('answers %j with %s', (header, expected) => {
    expect(negotiateLanguage(header, OFFERED, 'en')).toBe(expected);
  });

  it.each([
    null,
    '',
    ',',
    ';;;',
    'q=1',
    'en_US',
    'x'.repeat(10_000),
    'uk;q=2',
    'uk;q=-1',
    '%00',
    '\u{1F600}',
    'a-b-c-d-e-f',
    'i-klingon-zzzzzzzzzzzz',
  ])('falls back to the source language for %j', (header) => {
    expect(negotiateLanguage(header, OFFERED, 'en')).toBe('en');
  });

  it('finds the script that a region writes', () => {
    const offered = ['en', 'zh', 'zh-Hant'];
    expect(negotiateLanguage('zh-TW', offered, 'en')).toBe('zh-Hant');
    expect(negotiateLanguage('zh-HK', offered, 'en')).toBe('zh-Hant');
    expect(negotiateLanguage('zh-Hant-TW', offered, 'en')).toBe('zh-Hant');
    expect(negotiateLanguage('zh-SG', offered, 'en')).toBe('zh');
    expect(negotiateLanguage('zh', offered, 'en')).toBe('zh');
  });

  it('finds the region that was asked for among several', () => {
    expect(negotiateLanguage('pt-PT', ['pt', 'pt-PT'], 'pt')).toBe('pt-PT');
    expect(negotiateLanguage('pt-BR', ['pt-PT', 'pt'], 'pt')).toBe('pt');
  });

  it('knows the other code of a language', () => {
    expect(negotiateLanguage('kmr', ['en', 'ku'], 'en')).toBe('ku');
  });

  it('reads a header of any length in little time', () => {
    const started = performance.now();
    negotiateLanguage('xx,'.repeat(100_000), OFFERED, 'en');
    expect(performance.now() - started).toBeLessThan(200);
  });
});
