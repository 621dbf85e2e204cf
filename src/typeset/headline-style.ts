import type { Language } from '../content/languages.ts';
import type { ScriptCode } from '../content/scripts.ts';
import type { StackFace, TextStyle } from './style.ts';

/** How a script is set large. Heights in em above and below the baseline. */
interface ScriptStyle {
  /** Height of a typical line of ink: capitals where a script has them. */
  readonly top: number;
  readonly bottom: number;
  /** Height by which one judges how large it reads: of the capitals, of alef, of the letters under a head line; `top` if not given. */
  readonly letters?: number;
  /** Distance of baselines, in heights of such a line. */
  readonly leading: number;
  /** The same when set in lower case. */
  readonly sentenceLeading: number;
  /** Least distance between the ink of two lines, in sizes of the smaller. Less where only an accent or a tail reaches into the gap. */
  readonly apart: number;
  /** Range of the width axis that a flush headline may use, 0 to 1. */
  readonly widths: readonly [number, number];
  readonly features?: readonly string[];
}

/** Sizes of the smaller line: half and two thirds of a stroke, about. */
const APART = { accents: 0.085, letters: 0.11 } as const;

const ALPHABET = { top: 0.711, bottom: 0, leading: 1.15, sentenceLeading: 1.36, apart: APART.accents, widths: [0.04, 0.5] } as const;
const IDEOGRAPHS = {
  top: 0.82,
  bottom: 0.06,
  leading: 1.2,
  sentenceLeading: 1.2,
  apart: APART.letters,
  widths: [0, 0],
  features: ['palt'],
} as const;

const SCRIPT_STYLES = {
  Latn: ALPHABET,
  Cyrl: ALPHABET,
  Grek: ALPHABET,
  Geor: { top: 0.72, bottom: 0, leading: 1.2, sentenceLeading: 1.4, apart: APART.accents, widths: [0, 1] },
  Armn: { top: 0.714, bottom: 0, leading: 1.2, sentenceLeading: 1.4, apart: APART.accents, widths: [0, 1] },
  Ethi: { top: 0.7, bottom: 0, leading: 1.2, sentenceLeading: 1.2, apart: APART.letters, widths: [0, 1] },
  Arab: { letters: 0.76, top: 0.56, bottom: 0.14, leading: 1.2, sentenceLeading: 1.2, apart: APART.letters, widths: [0, 1] },
  Hebr: { top: 0.63, bottom: 0, leading: 1.2, sentenceLeading: 1.2, apart: APART.letters, widths: [0, 1] },
  Deva: { letters: 0.63, top: 0.72, bottom: 0.05, leading: 1.2, sentenceLeading: 1.2, apart: APART.letters, widths: [0, 1] },
  Beng: { letters: 0.63, top: 0.72, bottom: 0.05, leading: 1.2, sentenceLeading: 1.2, apart: APART.letters, widths: [0, 1] },
  Taml: { top: 0.6, bottom: 0.03, leading: 1.2, sentenceLeading: 1.2, apart: APART.letters, widths: [0, 1] },
  Thai: { top: 0.62, bottom: 0.03, leading: 1.2, sentenceLeading: 1.2, apart: APART.letters, widths: [0, 1] },
  Hans: IDEOGRAPHS,
  Hant: IDEOGRAPHS,
  Jpan: IDEOGRAPHS,
  Kore: { ...IDEOGRAPHS, letters: 0.74, top: 0.78, bottom: 0.04, features: [] },
} as const satisfies Record<ScriptCode, ScriptStyle>;

/** Longer headlines are set in lower case: more than a line or two of capitals reads slowly. Characters. */
const LONGEST_IN_CAPITALS = 110;
/** Lower case needs more room inside the letters. */
const NARROWEST_LOWER_CASE = 0.16;

/** What a headline is set in, and the habits of its script. Heights in em. */
export interface HeadlineStyle extends TextStyle {
  readonly capitals: boolean;
  /** Height by which one judges how large it reads, em. */
  readonly letters: number;
  readonly top: number;
  readonly bottom: number;
  /** Least distance of baselines, em. */
  readonly leading: number;
  /** Least distance between the ink of two lines, in sizes of the smaller. */
  readonly apart: number;
  /** Range of the width axis, 0 to 1. */
  readonly widths: readonly [number, number];
}

/** Narrow letters set in capitals stand too close; the wider they are cut, the tighter they may stand. */
const openTracking = (width: number): number => 0.02 - 0.024 * Math.min(1, width / 0.35);
const noTracking = (): number => 0;

/** Chooses the style for a headline of `length` characters in a language. */
export function headlineStyle(language: Language, stack: readonly StackFace[], length: number): HeadlineStyle {
  const style: ScriptStyle = SCRIPT_STYLES[language.script];
  const capitals = language.capitals && length <= LONGEST_IN_CAPITALS;
  const lowerCase = language.capitals && !capitals;
  const isAlphabet = SCRIPT_STYLES[language.script] === ALPHABET;
  return {
    language,
    stack,
    capitals,
    features: style.features ?? [],
    tracking: isAlphabet ? openTracking : noTracking,
    letters: style.letters ?? style.top,
    top: style.top,
    bottom: style.bottom,
    leading: (style.top + style.bottom) * (lowerCase ? style.sentenceLeading : style.leading),
    apart: style.apart,
    widths: lowerCase ? [Math.max(style.widths[0], NARROWEST_LOWER_CASE), style.widths[1]] : style.widths,
  };
}
