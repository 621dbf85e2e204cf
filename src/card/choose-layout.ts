import type { Layout } from '../content/catalog.ts';
import { parseMarkup } from '../content/markup.ts';
import { breakUnits } from '../typeset/breaks.ts';
import { FORMATS, type Format } from './formats.ts';
import type { CardSpec } from './spec.ts';

/** Longer slogans need the whole card. Letters. */
const LONGEST_MARCH = 110;
/** One sign of these scripts says about as much as this many letters. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const DENSITY = 3;

/** The length of a text in letters of an alphabet. */
const lengthOf = (text: string): number => text.length + (text.match(DENSE)?.length ?? 0) * (DENSITY - 1);

/** The layout of a card. A slogan marches or not by its own text, so that it looks like itself in every format: one short sentence marches, unless slogans.yaml says otherwise; a format without room for a march has walls only. */
export function chooseLayout({ slogan, text, language, format }: CardSpec): Layout {
  const { march }: Format = FORMATS[format];
  if (march === undefined) return 'wall';
  if (slogan.layout !== undefined) return slogan.layout;
  const markup = parseMarkup(text);
  const sentences = (breakUnits(markup, language).at(-1)?.sentence ?? 0) + 1;
  return sentences === 1 && lengthOf(markup.plain) <= LONGEST_MARCH ? 'march' : 'wall';
}
