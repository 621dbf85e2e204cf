import type { Language } from '../content/languages.ts';
import type { Markup } from '../content/markup.ts';
import { segmentText } from './segments.ts';

/** The smallest part of a headline that a line break can follow. */
export interface Unit {
  readonly text: string;
  /** Whether a space follows when the line goes on. */
  readonly space: boolean;
  /** Cost of ending a line after it, from 0. */
  readonly penalty: number;
  /** Number of the sentence it belongs to, from 0. */
  readonly sentence: number;
  readonly emphasis: boolean;
}

/** Costs of a break, in the unit of a line that is filled to nothing (see flush.ts). */
const PENALTY = { preferred: 0, sentence: 0, clause: 0.1, word: 0.2, phrase: 0.25, functionWord: 0.9, hyphen: 1.2 } as const;
/** What a break that the editor did not mark costs more in a text that has marks, and inside words that are to be loudest. */
const UNMARKED = 0.15;
const INSIDE_EMPHASIS = 0.15;

const CLOSING = `["'”»’」』)）]*$`;
const SENTENCE_END = new RegExp(`[.!?。！？।։።؟۔…]${CLOSING}`, 'u');
const CLAUSE_END = new RegExp(`[,;:،؛、，：；—–]${CLOSING}`, 'u');
/** An initial or the like: one letter and a full stop end no sentence. */
const ABBREVIATION = /(?:^|[^\p{L}])\p{L}\.$/u;
const LETTERS_ONLY = /[^\p{L}\p{M}]/gu;

const endsSentence = (text: string): boolean => SENTENCE_END.test(text) && !ABBREVIATION.test(text);

function penaltyAfter(text: string, space: boolean, language: Language): number {
  if (endsSentence(text)) return PENALTY.sentence;
  if (CLAUSE_END.test(text)) return PENALTY.clause;
  if (!space && text.endsWith('-')) return PENALTY.hyphen;
  const word = text.toLocaleLowerCase(language.tag).replace(LETTERS_ONLY, '');
  if (language.functionWords.has(word)) return PENALTY.functionWord;
  return language.breaking === 'chinese' || language.breaking === 'segmenter' ? PENALTY.phrase : PENALTY.word;
}

interface Piece {
  readonly start: number;
  readonly text: string;
}

/** The text between preferred breaks, each piece with its offset. */
function piecesOf({ plain, breaks }: Markup): readonly Piece[] {
  const cuts = [0, ...breaks, plain.length];
  return cuts.slice(1).map((end, i) => ({ start: cuts[i] ?? 0, text: plain.slice(cuts[i] ?? 0, end) }));
}

/** Offsets in the plain text of a segment, and whether it is the last of its piece. */
interface Placed {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Whether a space follows when the line goes on. */
  readonly space: boolean;
  /** Whether the editor marked a break after it. */
  readonly preferred: boolean;
}

/** The segments of a text with their places in it. */
function placeSegments(markup: Markup, language: Language): readonly Placed[] {
  const pieces = piecesOf(markup);
  return pieces.flatMap(({ start, text }, index) => {
    let from = start;
    const lastPiece = index === pieces.length - 1;
    const segments = segmentText(text, language.breaking, language.tag);
    return segments.map((segment, i) => {
      const at = Math.max(from, markup.plain.indexOf(segment.text, from));
      from = at + segment.text.length;
      const preferred = i === segments.length - 1 && !lastPiece;
      return { start: at, end: from, text: segment.text, space: preferred ? /\s$/.test(text) : segment.space, preferred };
    });
  });
}

/** What ending a line after a segment costs. */
function penaltyOf({ end, text, space, preferred }: Placed, { breaks, emphasis }: Markup, language: Language): number {
  if (preferred) return PENALTY.preferred;
  const inside = emphasis.some(([from, to]) => from < end && end < to - 1) ? INSIDE_EMPHASIS : 0;
  return penaltyAfter(text, space, language) + inside + (breaks.length > 0 ? UNMARKED : 0);
}

/** Cuts a headline into units, guided by the marks, the punctuation and the language. Text is kept as written; casing comes later. */
export function breakUnits(markup: Markup, language: Language): readonly Unit[] {
  let sentence = 0;
  return placeSegments(markup, language).map((segment): Unit => {
    const { start, end, text, space } = segment;
    const emphasis = markup.emphasis.some(([from, to]) => from < end && start < to);
    const unit = { text, space, penalty: penaltyOf(segment, markup, language), sentence, emphasis };
    if (endsSentence(text)) sentence++;
    return unit;
  });
}

/** The text of the units from `start` up to, not including, `end`, as it stands on one line. */
export function joinUnits(units: readonly Unit[], start: number, end: number): string {
  return units.slice(start, end).reduce((line, unit, i, all) => line + unit.text + (unit.space && i < all.length - 1 ? ' ' : ''), '');
}
