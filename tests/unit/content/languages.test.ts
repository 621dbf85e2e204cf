import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { FUNCTION_WORDS } from '../../../src/content/function-words.ts';
import { parseLanguageTag } from '../../../src/content/language-tag.ts';
import { findLanguage } from '../../../src/content/languages.ts';

describe('findLanguage', () => {
  it.each([
    ['en', 'Latn', 'ltr', 'en_US'],
    ['pt', 'Latn', 'ltr', 'pt_BR'],
    ['pt-PT', 'Latn', 'ltr', 'pt_PT'],
    ['es-419', 'Latn', 'ltr', 'es_LA'],
    ['ku', 'Latn', 'ltr', 'ku_TR'],
    ['el', 'Grek', 'ltr', 'el_GR'],
    ['uk', 'Cyrl', 'ltr', 'uk_UA'],
    ['be', 'Cyrl', 'ltr', 'be_BY'],
    ['kk', 'Cyrl', 'ltr', 'kk_KZ'],
    ['ka', 'Geor', 'ltr', 'ka_GE'],
    ['ar', 'Arab', 'rtl', 'ar_AR'],
    ['fa', 'Arab', 'rtl', 'fa_IR'],
    ['ckb', 'Arab', 'rtl', 'cb_IQ'],
    ['ur', 'Arab', 'rtl', 'ur_PK'],
    ['he', 'Hebr', 'rtl', 'he_IL'],
    ['hi', 'Deva', 'ltr', 'hi_IN'],
    ['bn', 'Beng', 'ltr', 'bn_BD'],
    ['ta', 'Taml', 'ltr', 'ta_IN'],
    ['th', 'Thai', 'ltr', 'th_TH'],
    ['hy', 'Armn', 'ltr', 'hy_AM'],
    ['am', 'Ethi', 'ltr', 'am_ET'],
    ['vi', 'Latn', 'ltr', 'vi_VN'],
    ['sr', 'Cyrl', 'ltr', 'sr_RS'],
    ['sr-Latn', 'Latn', 'ltr', 'sr_RS'],
    ['zh', 'Hans', 'ltr', 'zh_CN'],
    ['zh-Hant', 'Hant', 'ltr', 'zh_TW'],
    ['zh-TW', 'Hant', 'ltr', 'zh_TW'],
    ['ja', 'Jpan', 'ltr', 'ja_JP'],
    ['ja-Hira', 'Jpan', 'ltr', 'ja_JP'],
    ['ko', 'Kore', 'ltr', 'ko_KR'],
    ['ko-Hang', 'Kore', 'ltr', 'ko_KR'],
    ['eo', 'Latn', 'ltr', 'eo'],
  ])('knows %s', (tag, script, direction, openGraphLocale) => {
    expect(findLanguage(tag)).toMatchObject({ tag, script, direction, openGraphLocale });
  });

  it.each([
    '',
    'e',
    'EN',
    'pt-br',
    'pt_BR',
    'en-',
    'x-private',
    'und',
    'und-Latn',
    'iw',
    'xx',
    'km',
    'en-Brai',
    'statement',
    '__proto__',
    'constructor',
    'en\n',
  ])('does not know %j', (tag) => {
    expect(findLanguage(tag)).toBeUndefined();
  });

  it('answers for any string without throwing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (tag) => findLanguage(tag)?.tag === tag || findLanguage(tag) === undefined));
  });

  it('takes the function words of the tag, of its script or of its primary language', () => {
    expect(findLanguage('uk')?.functionWords.has('з')).toBe(true);
    expect(findLanguage('en-GB')?.functionWords.has('the')).toBe(true);
    expect(findLanguage('zh-TW')?.functionWords.has('與')).toBe(true);
    expect(findLanguage('zh')?.functionWords.has('与')).toBe(true);
    expect(findLanguage('cy')?.functionWords.size).toBe(0);
  });
});

describe('FUNCTION_WORDS', () => {
  it.each(Object.entries(FUNCTION_WORDS))('of %s are lower case, composed, single and distinct', (tag, list) => {
    const words = list.split(' ');
    expect(list).toBe(list.normalize('NFC'));
    expect(list).toBe(list.toLocaleLowerCase(tag));
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain('');
    expect(findLanguage(tag)?.functionWords).toEqual(new Set(words));
  });
});

describe('parseLanguageTag', () => {
  it('reads a tag in any case', () => {
    expect(parseLanguageTag('ZH-hant-tw')).toEqual({ canonical: 'zh-Hant-TW', language: 'zh', script: 'Hant', region: 'TW' });
  });

  it('knows no script of an unknown language', () => {
    expect(parseLanguageTag('xx')).toEqual({ canonical: 'xx', language: 'xx', script: undefined, region: undefined });
  });
});
