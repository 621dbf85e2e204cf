import { characterFaults } from './character-rules.ts';
import { graphemes } from './graphemes.ts';
import type { TextFault, TextRule } from './text-fault.ts';

/** More than this many characters (grapheme clusters, UAX 29) do not fit a card legibly. */
const MAX_GRAPHEMES = 280;

/** What texts without marks must keep to: names, the line that says whose statement it is. */
export function plainTextFaults(text: string): readonly TextFault[] {
  return [sizeFaults, edgeFaults, characterFaults].flatMap((rule) => rule(text));
}

/** The size of a text, its marks not counted: not empty, at most 280 characters. */
export const sizeFaults: TextRule = (text) => {
  if (text.trim() === '') return [{ index: 0, message: 'the text is empty: write it, or remove its key' }];
  const count = text.length > MAX_GRAPHEMES ? graphemes(text).length : text.length;
  return count > MAX_GRAPHEMES ? [{ index: 0, message: `the text has ${count} characters: shorten it to ${MAX_GRAPHEMES}` }] : [];
};

/** The ends of a text: no white space. */
export const edgeFaults: TextRule = (text) => {
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end === 0) return [];
  return [
    ...(start > 0 ? [{ index: 0, message: 'the text begins with white space: remove it' }] : []),
    ...(end < text.length ? [{ index: end, message: 'the text ends with white space: remove it' }] : []),
  ];
};
