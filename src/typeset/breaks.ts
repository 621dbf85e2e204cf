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
const PENALTY = { preferred: 0, sentence: 0, clause: 0.1, word: 0.2, phrase: 0.25, functionWord: 0.5, hyphen: 1.2 } as const;
/** What a break that the editor did not mark costs more in a text that has marks. */
const UNMARKED = 0.15;

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

/** A break inside a piece costs more where the editor marked others. */
function marked(penalty: number, last: boolean, anyMarks: boolean): number {
  if (last) return PENALTY.preferred;
  return anyMarks ? penalty + UNMARKED : penalty;
}

/** Cuts a headline into units, guided by the marks, the punctuation and the language. Text is kept as written; casing comes later. */
export function breakUnits(markup: Markup, language: Language): readonly Unit[] {
  const pieces = piecesOf(markup);
  const units: Unit[] = [];
  let sentence = 0;
  pieces.forEach(({ start, text }, index) => {
    let from = start;
    const segments = segmentText(text, language.breaking, language.tag);
    segments.forEach((segment, i) => {
      const lastOfPiece = i === segments.length - 1;
      const space = lastOfPiece ? /\s$/.test(text) && index < pieces.length - 1 : segment.space;
      const at = markup.plain.indexOf(segment.text, from);
      from = (at < 0 ? from : at) + segment.text.length;
      const emphasis = markup.emphasis.some(([a, b]) => a < from && from - segment.text.length < b);
      const penalty = marked(
        penaltyAfter(segment.text, segment.space, language),
        lastOfPiece && index < pieces.length - 1,
        pieces.length > 1,
      );
      units.push({ text: segment.text, space, penalty, sentence, emphasis });
      if (endsSentence(segment.text)) sentence++;
    });
  });
  return units;
}

/** The text of the units from `start` up to, not including, `end`, as it stands on one line. */
export function joinUnits(units: readonly Unit[], start: number, end: number): string {
  return units.slice(start, end).reduce((line, unit, i, all) => line + unit.text + (unit.space && i < all.length - 1 ? ' ' : ''), '');
}
