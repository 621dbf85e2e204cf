import type { Language } from '../content/languages.ts';
import type { Face } from './face.ts';

/** A face of a stack, and the part of its width axis that the stack uses. */
export interface StackFace {
  readonly face: Face;
  /** Values of the `wdth` axis at width 0 and at width 1 of the stack; `undefined` for a face of one width. */
  readonly widths: readonly [number, number] | undefined;
}

/** What a text is set in. */
export interface TextStyle {
  readonly language: Language;
  /** In order of preference; a grapheme is drawn by the first face that has all of it. */
  readonly stack: readonly StackFace[];
  /** OpenType features beyond the defaults, by tag. */
  readonly features: readonly string[];
  /** Space added after every glyph at a position of the width axis, em. */
  readonly tracking: (width: number) => number;
}
