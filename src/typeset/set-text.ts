import type { Ink, ShapedText } from './shape.ts';

/** A stretch of a line that belongs to one sentence. */
export interface Span {
  /** UTF-16 offset in the line's text. */
  readonly start: number;
  /** Number of the sentence in the text, from 0. */
  readonly sentence: number;
}

/** One line in its place. Measures in px, y pointing down, the box's upper left corner at (0, 0). */
export interface SetLine {
  readonly shaped: ShapedText;
  readonly x: number;
  readonly baseline: number;
  /** Px to the em. */
  readonly size: number;
  /** How far the line is opened, 0 to 1: the position on the width axis, and what else the script has to open a line. */
  readonly width: number;
  readonly spans: readonly Span[];
  readonly ink: Ink;
}

/** A text in its box. */
export interface SetText {
  readonly lines: readonly SetLine[];
  /** The ink of all lines, px. */
  readonly ink: Ink;
}

/** Room for a text, px. `hang` is how far punctuation may stand out to the side. */
export interface Box {
  readonly width: number;
  readonly height: number;
  readonly hang: number;
}
