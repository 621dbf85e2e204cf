import type { ScriptCode } from '../../src/content/scripts.ts';
import { capitals } from '../../src/typeset/casing.ts';
import { ALPHABETS, COMMON, type Ranges } from './alphabets.ts';

/** A text to be drawn, with its language and script. */
export interface Demand {
  readonly language: string;
  readonly script: ScriptCode;
  readonly text: string;
}

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const expand = (ranges: Ranges) =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)));

/** Thai and Lao sara am: HarfBuzz draws it as the two characters of its compatibility decomposition, so both have to be there. */
const SARA_AM = /[\u0E33\u0EB3]/u;

/** What the typesetter adds to texts of a script: tatweels to draw Arabic out. */
const ADDED: Partial<Readonly<Record<ScriptCode, readonly string[]>>> = { Arab: ['\u0640'] };

/** A grapheme, and what a shaper may take it apart into. */
const withParts = (grapheme: string): readonly string[] => (SARA_AM.test(grapheme) ? [grapheme, ...grapheme.normalize('NFKD')] : [grapheme]);

/** A text as it may be set: as it stands, in capitals and in small letters. */
export function inAllCases(text: string, language: string): string {
  return [text, capitals(text, language), text.toLocaleLowerCase(language)].join('\n').normalize('NFC');
}

/** The graphemes to be drawn, by script. With `alphabets` those too that a correction of a text may bring. */
export function neededGraphemes(demands: readonly Demand[], alphabets: boolean): ReadonlyMap<ScriptCode, ReadonlySet<string>> {
  const needed = new Map<ScriptCode, Set<string>>();
  for (const { script, text } of demands) {
    const extra = alphabets ? [...expand(COMMON), ...expand(ALPHABETS[script] ?? [])] : [];
    const known = needed.get(script) ?? new Set([...extra, ...(ADDED[script] ?? [])]);
    for (const { segment } of graphemes.segment(text)) {
      if (!/\p{Cc}/u.test(segment)) for (const part of withParts(segment)) known.add(part);
    }
    needed.set(script, known);
  }
  return needed;
}
