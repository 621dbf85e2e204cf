import { ESCAPABLE, findUnclosedEmphasis, type MarkupToken, tokenizeMarkup } from './markup-tokens.ts';

/** A slogan's text without its marks, and where they stood. All offsets are UTF-16 offsets in `plain`. */
export interface Markup {
  readonly plain: string;
  /** Offsets of the characters before which a line may well break, ascending. */
  readonly breaks: readonly number[];
  /** Half-open ranges of the words to be loudest, ascending, without white space at their ends. */
  readonly emphasis: readonly (readonly [start: number, end: number])[];
}

/** White space beside which a line can break: all but the no-break spaces. */
const SPACE = /[^\S\u{A0}\u{2007}\u{202F}\u{FEFF}]/u;

/**
 * Reads the marks of a slogan: `|` is a preferred break (of white space around it one space stays), `*…*` emphasis,
 * `\|`, `\*` and `\\` the characters themselves. Never fails: a `*` that is not closed is printed. Inverse of {@link formatMarkup}.
 */
export function parseMarkup(text: string): Markup {
  let plain = '';
  const breaks: number[] = [];
  const stars: number[] = [];
  for (const { breaks: isBreak, tokens } of splitAtBreaks(literalUnclosed(tokenizeMarkup(text)))) {
    if (isBreak) {
      plain += tokens.some(isSpace) ? ' ' : '';
      breaks.push(plain.length);
    }
    for (const token of tokens) {
      if (token.kind === 'emphasis') stars.push(plain.length);
      else if (!isBreak) plain += token.unit;
    }
  }
  return { plain, breaks: breaks.filter((offset) => offset > 0 && offset < plain.length), emphasis: pairStars(stars, plain) };
}

/** Writes a text with its marks. Inverse of {@link parseMarkup}. */
export function formatMarkup({ plain, breaks, emphasis }: Markup): string {
  const starts = new Set(emphasis.map(([start]) => start));
  const ends = new Set(emphasis.map(([, end]) => end));
  const breakSet = new Set(breaks);
  let text = '';
  for (let offset = 0; offset <= plain.length; offset++) {
    const unit = plain.charAt(offset);
    text += `${ends.has(offset) ? '*' : ''}${breakSet.has(offset) ? '|' : ''}${starts.has(offset) ? '*' : ''}`;
    text += unit !== '' && ESCAPABLE.includes(unit) ? `\\${unit}` : unit;
  }
  return text;
}

/** A slogan as it is read aloud, shared as text or named in a title: without its marks. */
export function plainText(text: string): string {
  return parseMarkup(text).plain;
}

interface Run {
  /** Whether the run is a break: one or more `|` with the white space and the `*` around them. */
  readonly breaks: boolean;
  readonly tokens: readonly MarkupToken[];
}

const isSpace = (token: MarkupToken): boolean => token.kind === 'character' && SPACE.test(token.unit);

function literalUnclosed(tokens: readonly MarkupToken[]): readonly MarkupToken[] {
  const unclosed = findUnclosedEmphasis(tokens);
  return tokens.map((token) => (token === unclosed ? { ...token, kind: 'character' } : token));
}

function splitAtBreaks(tokens: readonly MarkupToken[]): readonly Run[] {
  const runs: { gap: boolean; tokens: MarkupToken[] }[] = [];
  for (const token of tokens) {
    const gap = token.kind !== 'character' || isSpace(token);
    const last = runs.at(-1);
    if (last?.gap === gap) last.tokens.push(token);
    else runs.push({ gap, tokens: [token] });
  }
  return runs.map((run) => ({ breaks: run.tokens.some((token) => token.kind === 'break'), tokens: run.tokens }));
}

function pairStars(stars: readonly number[], plain: string): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let star = 0; star + 1 < stars.length; star += 2) {
    const [start, end] = trim(plain, stars[star] ?? 0, stars[star + 1] ?? 0);
    if (start < end) pairs.push([start, end]);
  }
  return pairs;
}

function trim(plain: string, start: number, end: number): readonly [number, number] {
  let [first, last] = [start, end];
  while (first < last && SPACE.test(plain.charAt(first))) first++;
  while (last > first && SPACE.test(plain.charAt(last - 1))) last--;
  return [first, last];
}
