import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Typefaces } from '../../../src/card/typefaces.ts';
import { findLanguage } from '../../../src/content/languages.ts';
import { parseMarkup } from '../../../src/content/markup.ts';
import { breakUnits } from '../../../src/typeset/breaks.ts';
import { fitFlush } from '../../../src/typeset/flush.ts';
import { headlineStyle } from '../../../src/typeset/headline-style.ts';
import type { Box, SetText } from '../../../src/typeset/set-text.ts';
import { openShipped } from '../../support/shipped.ts';

let typefaces: Typefaces;
beforeAll(async () => ({ typefaces } = await openShipped()));

const OG: Box = { width: 1112, height: 474, hang: 27 };

function fit(text: string, tag: string, box: Box = OG): SetText {
  const language = findLanguage(tag);
  if (!language) throw new Error(tag);
  const markup = parseMarkup(text);
  const style = headlineStyle(language, typefaces.stack(language.script, 'display'), markup.plain.length);
  return fitFlush(breakUnits(markup, language), style, box);
}

const widthOf = (set: SetText): number => set.lines[0]?.width ?? 0;
const linesOf = (set: SetText): readonly string[] => set.lines.map(({ shaped }) => shaped.text);

function expectInside({ ink }: SetText, box: Box): void {
  expect(ink.left).toBeGreaterThanOrEqual(-box.hang - 0.01);
  expect(ink.right).toBeLessThanOrEqual(box.width + 0.01);
  expect(ink.top).toBeGreaterThanOrEqual(-0.01);
  expect(ink.bottom).toBeLessThanOrEqual(box.height + 0.01);
}

describe('fitFlush', () => {
  it('sets in capitals, in one size, from the top of the box', () => {
    const set = fit('NATO out of Europe!', 'en');
    expect(linesOf(set)).toEqual(['NATO OUT', 'OF EUROPE!']);
    expect(new Set(set.lines.map(({ size }) => size)).size).toBe(1);
    expect(set.ink.top).toBeCloseTo(0, 1);
  });

  it('sets long texts in lower case', () => {
    expect(linesOf(fit('Multiply popular demonstrations against the war. '.repeat(4).trim(), 'en')).join(' ')).toMatch(/^Multiply/);
  });

  it('does not mix sentences on a line where there is another way', () => {
    const set = fit('¡Fuera la OTAN de Europa! |¡*Fuera de Ucrania* |las tropas rusas de ocupación!', 'es');
    expect(set.lines.every(({ spans }) => spans.length === 1)).toBe(true);
  });

  it('breaks before an article or a conjunction, not after it', () => {
    const column: Box = { width: 660, height: 474, hang: 0 };
    expect(linesOf(fit('For the dissolution of NATO |and withdrawal of all imperialist troops.', 'en', column))).toEqual([
      'FOR THE DISSOLUTION',
      'OF NATO',
      'AND WITHDRAWAL',
      'OF ALL IMPERIALIST',
      'TROOPS.',
    ]);
  });

  it('lines Arabic up on the right', () => {
    const set = fit('فليخرج الناتو من أوروبا! |فلتخرج قوات الاحتلال الروسية |*من أوكرانيا*!', 'ar');
    for (const { ink } of set.lines) expect(ink.right).toBeCloseTo(OG.width, 1);
  });

  it('lets an opening mark hang so that the letters line up, where the margin allows it', () => {
    const text = '¡Fuera la OTAN de Europa! |¡Fuera de Ucrania!';
    expect(fit(text, 'es', { ...OG, hang: 60 }).ink.left).toBeLessThan(-1);
    expect(fit(text, 'es', { ...OG, hang: 0 }).ink.left).toBeCloseTo(0, 1);
  });

  it('opens the width axis where the height sets the size', () => {
    expect(widthOf(fit('Out!', 'en'))).toBeGreaterThan(
      widthOf(fit('For the unity of the working class', 'en', { width: 500, height: 900, hang: 0 })),
    );
  });

  it('is deterministic', () => {
    const text = 'For the dissolution of NATO |and withdrawal of all imperialist troops.';
    expect(linesOf(fit(text, 'en'))).toEqual(linesOf(fit(text, 'en')));
    expect(fit(text, 'en').lines.map(({ x, baseline, size }) => [x, baseline, size])).toEqual(
      fit(text, 'en').lines.map(({ x, baseline, size }) => [x, baseline, size]),
    );
  });

  it.each([
    ['one word', 'en', 'Out'],
    ['one grapheme', 'en', 'O'],
    ['280 graphemes', 'en', 'word '.repeat(56).trim()],
    ['a compound of 40 letters', 'de', 'Arbeiterbewegungsgeschichtswissenschaften'],
    ['numbers and dates', 'en', '8.3.2022 – 24/02'],
    ['mixed directions', 'ar', 'منظمة CSTO 2022 (NATO)'],
    ['quotes', 'de', '„Frieden“ heißt nicht »Ruhe«'],
  ])('holds %s', (_, tag, text) => expectInside(fit(text, tag), OG));

  const alphabets = {
    en: 'abcdeghijklmnopqrstuvwxyz  ',
    uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя  ',
    ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآؤئء  ',
    hi: 'कखगचजटडतदनपबमयरलवसह  ािीुूेैो',
    ka: 'აბგდევზთიკლმნოპჟრსტუფქ  ',
  };
  it.each(Object.entries(alphabets))('keeps random %s texts inside random boxes', (tag, letters) => {
    const texts = fc
      .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 120 })
      .map((text) => text.replace(/ +/g, ' ').trim().normalize('NFC'))
      .filter((text) => /\p{L}/u.test(text));
    const boxes = fc.record({
      width: fc.integer({ min: 200, max: 1500 }),
      height: fc.integer({ min: 100, max: 1500 }),
      hang: fc.constantFrom(0, 25),
    });
    fc.assert(
      fc.property(texts, boxes, (text, box) => expectInside(fit(text, tag, box), box)),
      { numRuns: 60 },
    );
  });
});
