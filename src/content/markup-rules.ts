import { characterFaults } from './character-rules.ts';
import { ESCAPABLE, findUnclosedEmphasis, type MarkupToken, tokenizeMarkup } from './markup-tokens.ts';
import { plainText } from './markup.ts';
import type { TextFault, TextRule } from './text-fault.ts';
import { edgeFaults, sizeFaults } from './text-rules.ts';

/** What slogans and titles must keep to: the rules of texts, and those of the marks. */
export function markedTextFaults(text: string): readonly TextFault[] {
  const rules = [edgeFaults, characterFaults, emphasisFaults, breakFaults, backslashFaults];
  return [...sizeFaults(plainText(text)), ...rules.flatMap((rule) => rule(text))];
}

const emphasisFaults: TextRule = (text) => {
  const tokens = tokenizeMarkup(text);
  const unclosed = findUnclosedEmphasis(tokens);
  const stars = tokens.filter((token) => token.kind === 'emphasis' && token !== unclosed);
  const empty = stars.filter((star, index) => index % 2 === 0 && isEmptyBetween(tokens, star, stars[index + 1]));
  return [
    ...empty.map(({ index }) => ({ index, message: 'nothing stands between these two *: remove them, or write \\* to print one' })),
    ...(unclosed
      ? [
          {
            index: unclosed.index,
            message: 'this * has no partner: put one at both ends of the words to be loudest, or write \\* to print it',
          },
        ]
      : []),
  ];
};

function isEmptyBetween(tokens: readonly MarkupToken[], open: MarkupToken, close: MarkupToken | undefined): boolean {
  const inside = tokens.filter(({ index }) => index > open.index && close !== undefined && index < close.index);
  return !inside.some(({ kind, unit }) => kind === 'character' && unit.trim() !== '');
}

const breakFaults: TextRule = (text) => {
  const tokens = tokenizeMarkup(text).filter(({ kind, unit }) => kind !== 'emphasis' && unit.trim() !== '');
  return tokens.flatMap(({ kind, index }, position) => {
    if (kind !== 'break') return [];
    if (position === 0) return [{ index, message: 'the text begins with |: remove it, or write \\| to print it' }];
    if (position === tokens.length - 1) return [{ index, message: 'the text ends with |: remove it, or write \\| to print it' }];
    return tokens[position + 1]?.kind === 'break' ? [{ index, message: 'two | stand together: remove one' }] : [];
  });
};

const backslashFaults: TextRule = (text) =>
  tokenizeMarkup(text)
    .filter(({ unit, index }) => unit === '\\' && !ESCAPABLE.includes(text.charAt(index + 1) || ' '))
    .map(({ index }) => ({ index, message: 'a backslash stands only before |, * or another backslash: remove it' }));
