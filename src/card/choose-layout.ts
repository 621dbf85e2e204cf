import { parseMarkup } from '../content/markup.ts';
import { breakUnits } from '../typeset/breaks.ts';
import { FORMATS, type Format } from './formats.ts';
import type { CardSpec } from './spec.ts';

/** How a slogan stands on its card: its lines justified into a block, or flush beside or above a march. */
export type LayoutId = 'wall' | 'march';

/** Longer slogans need the whole card. Letters. */
const LONGEST_MARCH = 110;
/** One sign of these scripts says about as much as this many letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSITY = 3;

/** The length of a text in letters of an alphabet. */
const lengthOf = (text: string): number => text.length + (text.match(DENSE)?.length ?? 0) * (DENSITY - 1);

/** Whether a slogan marches depends on its own text, so that it looks like itself in every format: one short sentence marches, wherever the format has room for the march. */
export function chooseLayout({ text, language, format }: CardSpec): LayoutId {
  const { march }: Format = FORMATS[format];
  const markup = parseMarkup(text);
  const sentences = (breakUnits(markup, language).at(-1)?.sentence ?? 0) + 1;
  return march !== undefined && sentences === 1 && lengthOf(markup.plain) <= LONGEST_MARCH ? 'march' : 'wall';
}
