import { describe, expect, it } from 'vitest';

import { fill } from '../../../src/pages/messages/fill.ts';
import { MESSAGES, messagesFor } from '../../../src/pages/messages/messages.ts';

const placeholders = (text: string): readonly string[] => text.match(/\{[^}]*\}/g) ?? [];
const texts = Object.entries(MESSAGES).flatMap(([tag, messages]) =>
  Object.entries(messages).map(([key, text]) => ({ tag, key, text: String(text) })),
);

describe('the interface texts', () => {
  it('are in the 21 languages of the statement', () => {
    expect(Object.keys(MESSAGES).join(' ')).toBe('en es pt fr de it pl el tr ku uk ru be kk ka ar fa hi zh ja ko');
  });

  it.each(Object.entries(MESSAGES))('have the same keys in %s as in English', (_tag, messages) => {
    expect(Object.keys(messages)).toEqual(Object.keys(MESSAGES.en));
  });

  it('have the placeholders of the English text, once each', () => {
    const english = new Map(texts.filter(({ tag }) => tag === 'en').map(({ key, text }) => [key, text]));
    expect(texts.filter(({ key, text }) => placeholders(text).join() !== placeholders(english.get(key) ?? '').join())).toEqual([]);
  });

  it('are composed, not empty and without white space at their ends', () => {
    expect(texts.filter(({ text }) => text === '' || text !== text.trim() || text !== text.normalize('NFC'))).toEqual([]);
  });
});

describe('messagesFor', () => {
  it.each([
    ['uk', 'Мова'],
    ['pt-BR', 'Idioma'],
    ['zh-Hant', '语言'],
    ['th', 'Language'],
    ['constructor', 'Language'],
    ['', 'Language'],
  ])('answers for %j', (tag, language) => {
    expect(messagesFor(tag).language).toBe(language);
  });
});

describe('fill', () => {
  it('puts the value in the place of the placeholder', () => {
    expect(fill(MESSAGES.en['share.on'], { service: 'Telegram' })).toBe('Share on Telegram');
    expect(fill(MESSAGES.tr['not.translated'], { language: 'Türkçe' })).toBe('Bu slogan henüz Türkçe dilinde mevcut değil.');
  });

  it('takes the value literally', () => {
    expect(fill(MESSAGES.en['share.on'], { service: '$& {service} $1' })).toBe('Share on $& {service} $1');
  });
});
