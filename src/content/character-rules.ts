import { graphemes } from './graphemes.ts';
import type { TextFault, TextRule } from './text-fault.ts';

/** Emoji, and the other pictures of their blocks. */
const EMOJI = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F|[\u{1F000}-\u{1FAFF}]/u;

/** Control characters and what is invisible (Unicode's default ignorables), but for the joiners that Persian and Indic spelling needs. */
const UNPRINTABLE = /(?![\u200C\u200D])[\p{Cc}\p{Default_Ignorable_Code_Point}\u2028\u2029\uFFFD]/u;

/** What to say of an unprintable character; the first pattern that matches wins. */
const ADVICE = [
  [/\n/, 'a line break is in the text: write the text in one line, with | where it may well break'],
  [/\t/, 'a tab (U+0009) is in the text: put a space there'],
  [/\u00AD/, 'a soft hyphen (U+00AD) is in the text: remove it, texts are not hyphenated'],
  [/\uFFFD/, 'a character was lost here (U+FFFD): type it anew and save the file as UTF-8'],
  [/\p{Bidi_Control}/u, 'a direction mark ($) is in the text: remove it, the language gives the direction'],
  [/\p{Cc}/u, 'a control character ($) is in the text: remove it'],
] as const satisfies readonly (readonly [RegExp, string])[];

const isPrintable = (text: string): boolean => !EMOJI.test(text) && !UNPRINTABLE.test(text);

/** Writes a character with its code point: `"ẞ" (U+1E9E)`. */
export function nameCharacter(character: string): string {
  return `"${character}" (${codePoints(character)})`;
}

/** The text as fonts have to draw it: composed, without what the other rules refuse. */
export function drawablePart(text: string): string {
  const composed = text.toWellFormed().normalize('NFC');
  if (isPrintable(composed)) return composed;
  return graphemes(composed)
    .filter(({ segment }) => !EMOJI.test(segment))
    .map(({ segment }) => [...segment].filter((character) => !UNPRINTABLE.test(character)).join(''))
    .join('');
}

/** The characters of a text, marked or not: no half characters, emoji, invisible characters, letters that are not composed (NFC), or accents without a letter. */
export function characterFaults(text: string): readonly TextFault[] {
  return [surrogateFaults, unprintableFaults, compositionFaults, strayMarkFaults].flatMap((rule) => rule(text));
}

const surrogateFaults: TextRule = (text) => {
  const index = text.search(/\p{Surrogate}/u);
  return index < 0
    ? []
    : [{ index, message: `half a character (${codePoints(text.charAt(index))}) is in the text: type the character anew` }];
};

const unprintableFaults: TextRule = (text) => (isPrintable(text) ? [] : graphemes(text).flatMap(unprintableGraphemeFaults));

function unprintableGraphemeFaults({ segment, index }: Intl.SegmentData): readonly TextFault[] {
  if (EMOJI.test(segment))
    return [{ index, message: `the emoji "${segment}" (${codePoints(segment)}) cannot be printed in one colour: remove it` }];
  const found = UNPRINTABLE.exec(segment);
  return found ? [{ index: index + found.index, message: unprintableAdvice(found[0]) }] : [];
}

function unprintableAdvice(character: string): string {
  const advice = ADVICE.find(([pattern]) => pattern.test(character))?.[1] ?? 'an invisible character ($) is in the text: remove it';
  return advice.replace('$', codePoints(character));
}

const compositionFaults: TextRule = (text) => {
  if (!text.isWellFormed()) return [];
  const composed = text.normalize('NFC');
  if (text === composed) return [];
  const index = graphemes(text).find(({ segment }) => segment !== segment.normalize('NFC'))?.index ?? 0;
  return [{ index, message: 'this is not in Unicode normal form NFC (a letter and its accent are two characters): type the letter anew' }];
};

/** An accent, vowel sign or joiner that no letter stands before. */
const STRAY = /(?<=^|[\s|*])[\p{M}\u200C\u200D]/u;

const strayMarkFaults: TextRule = (text) => {
  const found = STRAY.exec(text);
  return found
    ? [{ index: found.index, message: `this sign (${codePoints(found[0])}) has no letter before it: remove it, or type the letter` }]
    : [];
};

function codePoints(text: string): string {
  return [...text].map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
