// By path, past the package's entry, which loads a parser of HTML on Node: a third of a second for each thread. Can go when
// budoux exports its parser by itself.
import { model as jaModel } from '../../node_modules/budoux/module/data/models/ja.js';
import { Parser } from '../../node_modules/budoux/module/parser.js';
import type { Breaking } from '../content/scripts.ts';

/** Text that stays together on a line, as long as there is another way. */
export interface Segment {
  readonly text: string;
  /** Whether a space follows in the text. */
  readonly space: boolean;
}

/** Characters that may not begin a line: closing punctuation, small kana, prolonged sound marks (JIS X 4051, GB/T 15834), and in all scripts what belongs to the word before. */
const NOT_FIRST = /^[\p{Pe}\p{Pf}、。，．・：；？！ー…‥ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ!?,.;:%—–।॥።։؟،؛۔]/u;
/** Characters that may not end a line: opening punctuation. */
const NOT_LAST = /[\p{Ps}\p{Pi}¡¿「『（《〈【]$/u;
/** Particles and suffixes that end a Chinese word or phrase rather than begin one. */
const CHINESE_SUFFIX = /^(?:[的了着过地得者们军]|主义)$/u;

/** Where a word without spaces may be parted: after a hyphen between long parts, and in Korean before a bracket. */
const INSIDE_WORD = /(?<=[\p{L}\p{M}]{3}-)(?=[\p{L}\p{M}]{3})|(?<=\p{Script=Hangul}{2})(?=\()/u;

const japanese = new Parser(jaModel);
const words = new Map<string, Intl.Segmenter>();

function segmentWords(text: string, language: string): readonly string[] {
  const segmenter = words.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  words.set(language, segmenter);
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}

const isOneIdeograph = (text: string | undefined): boolean => text !== undefined && /^\p{Script=Han}$/u.test(text);

/** Merges what a dictionary takes apart: a suffix with the word before it, any other single character with the word after it. */
function mergeChinese(parts: readonly string[]): readonly string[] {
  const merged: string[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    const belongs = CHINESE_SUFFIX.test(part) || (isOneIdeograph(last) && /^\p{Script=Han}/u.test(part));
    if (last !== undefined && belongs) merged[merged.length - 1] = last + part;
    else merged.push(part);
  }
  return merged;
}

const SPLITTERS = {
  spaces: (text: string): readonly string[] => text.split(INSIDE_WORD),
  japanese: (text: string): readonly string[] => japanese.parse(text),
  chinese: (text: string, language: string): readonly string[] => mergeChinese(segmentWords(text, language)),
  segmenter: segmentWords,
} as const satisfies Record<Breaking, (text: string, language: string) => readonly string[]>;

/** Glues what kinsoku shori (JIS X 4051) and good manners forbid to part: no closing mark or dash at the start of a line, no opening one at its end. */
function glue(segments: readonly Segment[]): readonly Segment[] {
  const glued: Segment[] = [];
  for (const segment of segments) {
    const last = glued.at(-1);
    if (last && (NOT_FIRST.test(segment.text) || (!last.space && NOT_LAST.test(last.text)))) {
      glued[glued.length - 1] = { text: last.text + (last.space ? ' ' : '') + segment.text, space: segment.space };
    } else glued.push(segment);
  }
  return glued;
}

/** Cuts a text where a line may end: at spaces (U+00A0 is none), inside long words, and by phrase in scripts without spaces. */
export function segmentText(text: string, breaking: Breaking, language: string): readonly Segment[] {
  const tokens = text.split(/[ \t\n]+/).filter((token) => token !== '');
  const segments = tokens.flatMap((token, i) => {
    const parts = SPLITTERS[breaking](token, language);
    return parts.map((part, j) => ({ text: part, space: j === parts.length - 1 && i < tokens.length - 1 }));
  });
  return glue(segments);
}
