/** One piece of a slogan's text: a mark, or a character that is printed. */
export interface MarkupToken {
  readonly kind: 'emphasis' | 'break' | 'character';
  /** What is printed: one UTF-16 unit; of an escaped character the character itself. */
  readonly unit: string;
  /** UTF-16 offset in the marked text. */
  readonly index: number;
}

const MARKS: ReadonlyMap<string, MarkupToken['kind']> = new Map([
  ['*', 'emphasis'],
  ['|', 'break'],
]);

/** The characters that a backslash turns into themselves. */
export const ESCAPABLE = '|*\\';

/** Splits a slogan's text into marks and printed characters. A backslash before any other character is printed. */
export function tokenizeMarkup(text: string): readonly MarkupToken[] {
  const tokens: MarkupToken[] = [];
  for (let index = 0; index < text.length; index++) {
    const unit = text.charAt(index);
    const next = text.charAt(index + 1);
    if (unit === '\\' && next !== '' && ESCAPABLE.includes(next)) {
      tokens.push({ kind: 'character', unit: next, index });
      index++;
    } else {
      tokens.push({ kind: MARKS.get(unit) ?? 'character', unit, index });
    }
  }
  return tokens;
}

/** The `*` that opens an emphasis and is not closed by another; `undefined` when all are balanced. */
export function findUnclosedEmphasis(tokens: readonly MarkupToken[]): MarkupToken | undefined {
  const stars = tokens.filter((token) => token.kind === 'emphasis');
  return stars.length % 2 === 1 ? stars.at(-1) : undefined;
}
