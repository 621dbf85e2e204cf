import { beforeAll, describe, expect, it } from 'vitest';

import type { Typefaces } from '../../../src/card/typefaces.ts';
import { findLanguage } from '../../../src/content/languages.ts';
import { parseMarkup } from '../../../src/content/markup.ts';
import { breakUnits } from '../../../src/typeset/breaks.ts';
import { headlineStyle } from '../../../src/typeset/headline-style.ts';
import type { Box, SetLine, SetText } from '../../../src/typeset/set-text.ts';
import { fitWall } from '../../../src/typeset/wall.ts';
import { openShipped } from '../../support/shipped.ts';

let typefaces: Typefaces;
beforeAll(async () => ({ typefaces } = await openShipped()));

function fit(text: string, tag: string, box: Box): SetText {
  const language = findLanguage(tag);
  if (!language) throw new Error(tag);
  const markup = parseMarkup(text);
  const style = headlineStyle(language, typefaces.stack(language.script, 'display'), markup.plain.length);
  return fitWall(breakUnits(markup, language), style, box);
}

const widthOf = ({ ink }: SetLine): number => ink.right - ink.left;

function expectInside({ ink }: SetText, box: Box): void {
  expect(ink.left).toBeGreaterThanOrEqual(-0.01);
  expect(ink.right).toBeLessThanOrEqual(box.width + 0.01);
  expect(ink.top).toBeGreaterThanOrEqual(-0.01);
  expect(ink.bottom).toBeLessThanOrEqual(box.height + 0.01);
}

describe('fitWall in a strip', () => {
  const strip: Box = { width: 1388, height: 304, hang: 0 };
  const sentence = (set: SetText, number: number): readonly SetLine[] => set.lines.filter(({ spans }) => spans[0]?.sentence === number);
  const edges = (lines: readonly SetLine[]): readonly [number, number] => [
    Math.min(...lines.map(({ ink }) => ink.left)),
    Math.max(...lines.map(({ ink }) => ink.right)),
  ];
  const heightOf = (lines: readonly SetLine[]): number => Math.max(...lines.map(({ ink }) => ink.bottom));

  it.each([
    ['zh', '北约滚出欧洲！|俄罗斯占领军|*滚出乌克兰*！'],
    ['ja', 'NATOはヨーロッパから出ていけ！|ロシア占領軍は|*ウクライナから出ていけ*！'],
    ['ko', '나토는 유럽에서 물러가라! |러시아 점령군은 |*우크라이나에서 물러가라*!'],
    ['hi', 'नाटो, यूरोप छोड़ो! |रूसी क़ब्ज़ाकारी फ़ौजो, |*यूक्रेन छोड़ो*!'],
    ['ar', 'فليخرج الناتو من أوروبا! |فلتخرج قوات الاحتلال الروسية |*من أوكرانيا*!'],
    ['fa', 'ناتو از اروپا بیرون! |نیروهای اشغالگر روسیه |*از اوکراین بیرون*!'],
  ])('puts two sentences in %s side by side, both as high as the strip, the marked words the largest', (tag, text) => {
    const set = fit(text, tag, strip);
    const [first, second] = [sentence(set, 0), sentence(set, 1)];
    const [before, after] = [edges(first), edges(second)];
    const gutter = tag === 'ar' || tag === 'fa' ? before[0] - after[1] : after[0] - before[1];
    expect(gutter).toBeGreaterThan(strip.width * 0.045);
    for (const block of [first, second]) {
      expect(heightOf(block)).toBeGreaterThan(strip.height * 0.9);
      for (const line of block) expect(widthOf(line) / (edges(block)[1] - edges(block)[0])).toBeGreaterThan(0.96);
    }
    expect(Math.max(...first.map(({ size }) => size))).toBeLessThan(Math.max(...second.map(({ size }) => size)) * 1.05);
    expectInside(set, strip);
  });

  it('keeps scripts with a wide axis in one block', () => {
    const { lines } = fit('NATO out of Europe! |Russian occupation troops |*out of Ukraine*!', 'en', strip);
    for (const line of lines) expect(widthOf(line)).toBeCloseTo(strip.width, 0);
  });
});
