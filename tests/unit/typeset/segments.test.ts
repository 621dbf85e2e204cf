import { describe, expect, it } from 'vitest';

import type { Breaking } from '../../../src/content/scripts.ts';
import { segmentText } from '../../../src/typeset/segments.ts';

const cut = (text: string, breaking: Breaking, language: string): string =>
  segmentText(text, breaking, language)
    .map((segment) => segment.text + (segment.space ? ' ' : ''))
    .join('|');

describe('segmentText', () => {
  it('breaks at spaces, not at no-break spaces', () => {
    expect(cut('NATO out of Europe', 'spaces', 'en')).toBe('NATO |out |of |Europe');
    expect(cut('l’OTAN\u00A0hors d’Europe\u00A0!', 'spaces', 'fr')).toBe('l’OTAN\u00A0hors |d’Europe\u00A0!');
  });

  it('keeps a dash and a lone closing mark with the word before', () => {
    expect(cut('війська — геть', 'spaces', 'uk')).toBe('війська — |геть');
    expect(cut('Europe !', 'spaces', 'fr')).toBe('Europe !');
  });

  it('breaks after a hyphen only between long parts', () => {
    expect(cut('self-determination', 'spaces', 'en')).toBe('self-|determination');
    expect(cut('е-мейл', 'spaces', 'uk')).toBe('е-мейл');
    expect(cut('Arbeiter- und', 'spaces', 'de')).toBe('Arbeiter- |und');
  });

  it('breaks before a bracket in Korean, and nowhere else inside a word', () => {
    expect(cut('집단안보조약기구(CSTO)의 해체를', 'spaces', 'ko')).toBe('집단안보조약기구|(CSTO)의 |해체를');
    expect(cut('worker(s)', 'spaces', 'en')).toBe('worker(s)');
  });

  it('cuts Japanese by phrase', () => {
    expect(cut('NATOはヨーロッパから出ていけ！', 'japanese', 'ja')).toBe('NATOは|ヨーロッパから|出ていけ！');
  });

  it('cuts Chinese by word, suffixes with what they end, no closing mark first, no opening mark last', () => {
    expect(cut('俄罗斯侵略军滚出乌克兰。', 'chinese', 'zh')).toBe('俄罗斯|侵略军|滚出|乌克兰。');
    expect(cut('一切帝国主义军队', 'chinese', 'zh')).toBe('一切|帝国主义|军队');
    expect(cut('组织（集体安全）——', 'chinese', 'zh')).toBe('组织|（集体|安全）——');
  });

  it('cuts Thai by word', () => {
    expect(cut('นาโตออกไป', 'segmenter', 'th').split('|').length).toBeGreaterThan(1);
  });
});
