import bidiFactory from 'bidi-js';

import type { TextStyle } from './style.ts';

/** A stretch of text that is shaped in one go: one face, one direction, one script. Offsets are UTF-16. */
export interface Run {
  /** Index into the style's stack. */
  readonly face: number;
  /** Bidi embedding level; odd levels run from right to left. */
  readonly level: number;
  /** ISO 15924 code; `undefined` when the run holds only characters common to all scripts. */
  readonly script: string | undefined;
  readonly start: number;
  readonly end: number;
}

const bidi = bidiFactory();

/** Scripts by Unicode property; Han and the kanas share fonts and shaping, but not their code. */
const SCRIPT_PATTERNS = {
  Latn: /\p{Script=Latin}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Grek: /\p{Script=Greek}/u,
  Arab: /\p{Script=Arabic}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Deva: /\p{Script=Devanagari}/u,
  Beng: /\p{Script=Bengali}/u,
  Taml: /\p{Script=Tamil}/u,
  Thai: /\p{Script=Thai}/u,
  Hani: /\p{Script=Han}/u,
  Hira: /\p{Script=Hiragana}/u,
  Kana: /\p{Script=Katakana}/u,
  Hang: /\p{Script=Hangul}/u,
  Geor: /\p{Script=Georgian}/u,
  Armn: /\p{Script=Armenian}/u,
  Ethi: /\p{Script=Ethiopic}/u,
} as const satisfies Record<string, RegExp>;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** Spaces that HarfBuzz makes from the word space where a face lacks them. */
const SPACE = /^\p{Zs}$/u;

/** Joiners, directional marks, variation selectors: shaped, never drawn. */
const IGNORABLE = /^\p{Default_Ignorable_Code_Point}$/u;

/** Noto Sans SC, TC and JP draw the dash of Han and kana as a hairline in every weight. Dashes in a run of their own, of the script for what is common to all (UAX 24), are drawn as strokes. */
const DASH = /^—$/u;
const HAIRLINE_DASH: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan']);
const COMMON = 'Zyyy';

/** Scripts of graphemes seen before; there are no more of them than the content and the fonts have. */
const knownScripts = new Map<string, string | undefined>();

function scriptOf(grapheme: string): string | undefined {
  if (!knownScripts.has(grapheme)) {
    knownScripts.set(grapheme, Object.entries(SCRIPT_PATTERNS).find(([, pattern]) => pattern.test(grapheme))?.[0]);
  }
  return knownScripts.get(grapheme);
}

function draws(style: TextStyle, index: number, grapheme: string): boolean {
  const face = style.stack[index]?.face;
  if (!face) return false;
  return [...grapheme].every((char) => IGNORABLE.test(char) || face.has(SPACE.test(char) ? 0x20 : (char.codePointAt(0) ?? 0)));
}

/** Characters common to all scripts stay in the face of their neighbours; others take the first face that draws them, or the first of all. */
function chooseFace(style: TextStyle, grapheme: string, script: string | undefined, previous: Run | undefined): number {
  if (!script && previous && draws(style, previous.face, grapheme)) return previous.face;
  return Math.max(
    0,
    style.stack.findIndex((_, index) => draws(style, index, grapheme)),
  );
}

/** Runs found before, by style and text: a fit shapes the same text at many widths. */
const knownRuns = new WeakMap<TextStyle, Map<string, readonly Run[]>>();

/** The runs of a text in visual order, left to right; see {@link itemize}. Found once for a style. */
export function visualRuns(text: string, style: TextStyle): readonly Run[] {
  const known = knownRuns.get(style) ?? new Map<string, readonly Run[]>();
  knownRuns.set(style, known);
  const runs = known.get(text) ?? visualOrder(itemize(text, style));
  known.set(text, runs);
  return runs;
}

/** Splits a text into runs, in logical order, by the bidi algorithm (UAX 9), by face and by script (UAX 24: common characters take the script before them, or after them at the start of a stretch in another direction). */
export function itemize(text: string, style: TextStyle): readonly Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, style.language.direction);
  const runs: Run[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const previous = runs.at(-1);
    const script = DASH.test(segment) && HAIRLINE_DASH.has(style.language.script) ? COMMON : scriptOf(segment);
    const face = chooseFace(style, segment, script, previous);
    const level = levels[index] ?? 0;
    const end = index + segment.length;
    const joins = previous?.face === face && previous.level === level && (!script || !previous.script || script === previous.script);
    if (previous && joins) runs[runs.length - 1] = { ...previous, script: previous.script ?? script, end };
    else runs.push({ face, level, script: script ?? (previous?.level === level ? previous.script : undefined), start: index, end });
  }
  return runs;
}

/** The runs in visual order, left to right (UAX 9, rule L2). */
function visualOrder(runs: readonly Run[]): readonly Run[] {
  let order = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level--) {
    const next: Run[] = [];
    for (let i = 0; i < order.length;) {
      let end = i;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
      if (end === i) next.push(...order.slice(i, ++i));
      else next.push(...order.slice(i, end).toReversed());
      i = Math.max(i, end);
    }
    order = next;
  }
  return order;
}
