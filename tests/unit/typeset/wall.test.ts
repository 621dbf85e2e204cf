import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import type { Typefaces } from '../../../src/card/typefaces.ts';
import type { Catalog } from '../../../src/content/catalog.ts';
import { findLanguage } from '../../../src/content/languages.ts';
import { parseMarkup } from '../../../src/content/markup.ts';
import { breakUnits } from '../../../src/typeset/breaks.ts';
import { headlineStyle } from '../../../src/typeset/headline-style.ts';
import type { Box, SetLine, SetText } from '../../../src/typeset/set-text.ts';
import { fitWall } from '../../../src/typeset/wall.ts';
import { openShipped } from '../../support/shipped.ts';

let typefaces: Typefaces;
let catalog: Catalog;
beforeAll(async () => ({ typefaces, catalog } = await openShipped()));

const OG: Box = { width: 1112, height: 474, hang: 33 };
const BOXES: readonly Box[] = [OG, { width: 964, height: 852, hang: 43 }, { width: 940, height: 1000, hang: 52 }];

function fit(text: string, tag: string, box: Box = OG): SetText {
  const language = findLanguage(tag);
  if (!language) throw new Error(tag);
  const markup = parseMarkup(text);
  const style = headlineStyle(language, typefaces.stack(language.script, 'display'), markup.plain.length);
  return fitWall(breakUnits(markup, language), style, box);
}

const linesOf = (set: SetText): readonly string[] => set.lines.map(({ shaped }) => shaped.text);
const widthOf = ({ ink }: SetLine): number => ink.right - ink.left;
const sentencesOf = (set: SetText): number => (set.lines.at(-1)?.spans.at(-1)?.sentence ?? 0) + 1;

function expectInside({ ink }: SetText, box: Box): void {
  expect(ink.left).toBeGreaterThanOrEqual(-box.hang - 0.01);
  expect(ink.right).toBeLessThanOrEqual(box.width + box.hang + 0.01);
  expect(ink.top).toBeGreaterThanOrEqual(-0.01);
  expect(ink.bottom).toBeLessThanOrEqual(box.height + 0.01);
}

/** Every text of the shipped statement in a language. */
const shipped = (tag: string): readonly string[] => catalog.slogans.flatMap((slogan) => slogan.text.get(tag) ?? []);

describe('fitWall', () => {
  it('sets every line in capitals to the full measure, each in its own size', () => {
    const set = fit('NATO out of Europe! |Russian occupation troops |*out of Ukraine*!', 'en', { ...OG, hang: 0 });
    expect(linesOf(set).join(' ')).toBe('NATO OUT OF EUROPE! RUSSIAN OCCUPATION TROOPS OUT OF UKRAINE!');
    for (const line of set.lines) expect(widthOf(line)).toBeCloseTo(OG.width, 0);
    expect(new Set(set.lines.map(({ size }) => size)).size).toBeGreaterThan(1);
  });

  it('sets long texts in capitals too', () => {
    const text = 'Multiply popular demonstrations against the war. '.repeat(4).trim();
    expect(linesOf(fit(text, 'en')).join(' ')).toBe(text.toUpperCase());
  });

  const languages = ['en', 'uk', 'el', 'ka', 'ar', 'fa', 'hi', 'zh', 'ja', 'ko'];
  it.each(languages)('fills the measure on every line of every slogan in %s', (tag) => {
    for (const text of shipped(tag)) {
      for (const box of BOXES) {
        const set = fit(text, tag, { ...box, hang: 0 });
        const measure = Math.max(...set.lines.map(widthOf));
        expect(measure / box.width, text).toBeGreaterThanOrEqual(0.9);
        for (const line of set.lines) expect(widthOf(line) / measure, line.shaped.text).toBeGreaterThan(0.96);
        expectInside(set, { ...box, hang: 0 });
        expectInside(fit(text, tag, box), box);
      }
    }
  });

  it.each(languages)('keeps the sentences of every slogan in %s on lines of their own', (tag) => {
    for (const text of shipped(tag)) {
      for (const box of BOXES) {
        const set = fit(text, tag, box);
        if (set.lines.length < sentencesOf(set)) continue;
        for (const { spans, shaped } of set.lines) expect(spans.length, shaped.text).toBe(1);
      }
    }
  });

  it('makes the same words larger where they are emphasised', () => {
    const sizes = (text: string): readonly number[] => fit(text, 'en', { width: 1112, height: 300, hang: 0 }).lines.map(({ size }) => size);
    const [first = 0, second = 0] = sizes('*Troops out* |of Ukraine');
    const [quietFirst = 0, quietSecond = 0] = sizes('Troops out |*of Ukraine*');
    expect(first).toBeGreaterThan(quietFirst * 1.1);
    expect(quietSecond).toBeGreaterThan(second * 1.1);
  });

  it('gives the words to be loudest lines of their own, and makes one of these the largest', () => {
    const sizes = fit('NATO out of Europe! |Russian occupation troops |*out of Ukraine*!', 'en', { width: 964, height: 849, hang: 43 });
    expect(linesOf(sizes)).toEqual(['NATO OUT OF EUROPE!', 'RUSSIAN', 'OCCUPATION TROOPS', 'OUT', 'OF UKRAINE!']);
    expect(sizes.lines.toSorted((a, b) => b.size - a.size)[0]?.shaped.text).toBe('OUT');
    const chinese = fit('北约滚出欧洲！|俄罗斯占领军|*滚出乌克兰*！', 'zh', { width: 964, height: 849, hang: 43 });
    expect(linesOf(chinese)).toEqual(['北约滚出欧洲！', '俄罗斯占领军', '滚出', '乌克兰！']);
    const [loudest] = chinese.lines.toSorted((a, b) => b.size - a.size);
    expect(loudest?.shaped.text).toBe('滚出');
    const [one, two] = loudest?.shaped.glyphs ?? [];
    expect((two?.pen ?? Infinity) - (one?.pen ?? 0)).toBeLessThan(1.8);
  });

  it('breaks a wide and low wall where the editor marked it', () => {
    const set = fit('NATO raus aus Europa! |Russische Besatzungstruppen |*raus aus der Ukraine*!', 'de', {
      width: 1388,
      height: 304,
      hang: 40,
    });
    expect(linesOf(set)).toEqual(['NATO RAUS AUS EUROPA!', 'RUSSISCHE BESATZUNGSTRUPPEN', 'RAUS AUS DER UKRAINE!']);
  });

  it('spaces two signs farther apart than a long line of signs', () => {
    const gap = (text: string, height: number): number => {
      const [one, two] = fit(text, 'zh', { width: 1000, height, hang: 0 }).lines[0]?.shaped.glyphs ?? [];
      return (two?.pen ?? 0) - (one?.pen ?? 0);
    };
    expect(gap('滚出', 200)).toBeGreaterThan(1.6);
    expect(gap('争取乌克兰人民的国家主权', 75)).toBeLessThan(1.4);
  });

  it('lines Arabic up on the right, and draws it out by kashidas only where the width axis is used up', () => {
    const set = fit('فليخرج الناتو من أوروبا! |فلتخرج قوات الاحتلال الروسية |*من أوكرانيا*!', 'ar');
    for (const { ink } of set.lines) expect(ink.right).toBeCloseTo(OG.width, 1);
    for (const { width, shaped } of set.lines) {
      if (width <= 0.6) expect(shaped.text).not.toContain('\u0640');
    }
    expect(linesOf(fit('المقاومة', 'ar', { width: 1112, height: 200, hang: 0 }))).toEqual(['المقاومـــة']);
    expect(linesOf(fit('المقاومة', 'ar', { width: 1112, height: 600, hang: 0 }))).toEqual(['المقاومة']);
  });

  it('keeps the gaps above lines with accents near those above others', () => {
    const { lines } = fit('Troupes russes |hors d’Ukraine |À la souveraineté |nationale', 'fr', { width: 964, height: 849, hang: 0 });
    const gaps = lines.slice(1).map((line, i) => line.baseline - (lines[i]?.baseline ?? 0) - 0.711 * line.size);
    expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThan(2);
  });

  it('is narrower than a wide and low box rather than torn, all lines alike, and stands where reading begins', () => {
    const strip: Box = { width: 1388, height: 304, hang: 0 };
    const arabic = fit('من أجل حلّ الناتو |وانسحاب جميع القوات الإمبريالية.', 'ar', strip);
    const widths = arabic.lines.map(widthOf);
    expect(Math.max(...widths)).toBeLessThan(strip.width * 0.95);
    expect(Math.min(...widths)).toBeGreaterThanOrEqual(strip.width * 0.8 - 0.01);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(1);
    for (const { ink } of arabic.lines) expect(ink.right).toBeCloseTo(strip.width, 1);
  });

  it('opens the width axis of a short line more than that of a long one', () => {
    const [short, long] = fit('Out |imperialists', 'en', { ...OG, hang: 0 }).lines;
    expect(short?.width).toBeGreaterThan(long?.width ?? 1);
  });

  it('opens a line of Chinese by tracking', () => {
    const distance = (height: number): number => {
      const [one, two] = fit('人民', 'zh', { width: 1112, height, hang: 0 }).lines[0]?.shaped.glyphs ?? [];
      return (two?.pen ?? 0) - (one?.pen ?? 0);
    };
    expect(distance(400)).toBeGreaterThan(1.1);
    expect(distance(600)).toBeCloseTo(1, 2);
  });

  it('lets punctuation hang at both sides where the margin has room, and the letters line up', () => {
    const text = '¡Fuera la OTAN de Europa. |¡Fuera de Ucrania.';
    const hung = fit(text, 'es', { ...OG, hang: 80 });
    expect(hung.ink.left).toBeLessThan(-1);
    expect(hung.ink.right).toBeGreaterThan(OG.width + 1);
    const held = fit(text, 'es', { ...OG, hang: 0 });
    expect(held.ink.left).toBeCloseTo(0, 1);
    expect(held.ink.right).toBeCloseTo(OG.width, 1);
  });

  it('is deterministic', () => {
    const placed = (): unknown =>
      fit('For the dissolution of NATO |and withdrawal of all imperialist troops.', 'en').lines.map(
        ({ shaped, x, baseline, size, width }) => [shaped.text, x, baseline, size, width],
      );
    expect(placed()).toEqual(placed());
  });

  it.each([
    ['one word', 'en', 'Out'],
    ['one grapheme', 'en', 'O'],
    ['one narrow grapheme', 'en', 'i'],
    ['one Arabic letter', 'ar', 'و'],
    ['one ideograph', 'zh', '人'],
    ['280 graphemes', 'en', 'word '.repeat(56).trim()],
    ['280 ideographs', 'zh', '争取乌克兰人民的国家主权与自决权。'.repeat(17).slice(0, 280)],
    ['280 graphemes without a space', 'en', 'n'.repeat(280)],
    ['a compound of 40 letters', 'de', 'Arbeiterbewegungsgeschichtswissenschaft'],
    ['only capitals', 'en', 'NATO CSTO EU UN'],
    ['numbers and dates', 'en', '8.3.2022 – 24/02'],
    ['mixed directions', 'ar', 'منظمة CSTO 2022 (NATO)'],
    ['mixed scripts', 'uk', 'НАТО, NATO і ΝΑΤΟ'],
    ['quotes', 'de', '„Frieden“ heißt nicht »Ruhe«'],
    ['quotes in Chinese', 'zh', '“北约”（CSTO）'],
    ['punctuation alone', 'en', '?!'],
  ])('holds %s', (_, tag, text) => {
    for (const box of [...BOXES, { width: 200, height: 1500, hang: 0 }, { width: 1500, height: 100, hang: 25 }]) {
      expectInside(fit(text, tag, box), box);
    }
  });

  const alphabets = {
    en: 'abcdeghijklmnopqrstuvwxyz  .!-’',
    uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя  .!',
    el: 'αβγδεζηθικλμνξοπρστυφχψωάέήίόύώϊ  .!',
    ka: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ  .!',
    ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآؤئءةى  ًَّ.!',
    fa: 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآ  \u200C.!',
    hi: 'कखगचजटडतदनपबमयरलवसह  ािीुूेैो्ं।',
    zh: '俄罗斯侵略军滚出乌克兰争取人民的国家主权与自决。，',
    ja: 'ロシア侵略軍はウクライナから出ていけ人民の国家主権と自決。、ー',
    ko: '러시아침략군은우크라이나에서물러가라민중의국가주권과자결  .!',
  };
  it.each(Object.entries(alphabets))('keeps random %s texts inside random boxes, and is never lost in thought', (tag, letters) => {
    const texts = fc
      .string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 200 })
      .map((text) => text.replace(/ +/g, ' ').trim().normalize('NFC'))
      .filter((text) => /\p{L}/u.test(text));
    const boxes = fc.record({
      width: fc.integer({ min: 200, max: 1500 }),
      height: fc.integer({ min: 100, max: 1500 }),
      hang: fc.constantFrom(0, 25),
    });
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        const start = process.threadCpuUsage();
        const set = fit(text, tag, box);
        expect(process.threadCpuUsage(start).user / 1000, 'ms').toBeLessThan(250);
        expectInside(set, box);
      }),
      { numRuns: 60 },
    );
  });
});
