import type { Language } from '../content/languages.ts';
import { clearance, type GlyphRow } from './clearance.ts';
import { hangsFirst } from './hanging.ts';
import type { ShapedText } from './shape.ts';

/** Least distance between the ink of two lines, em. */
const GAP = 0.06;
/** Extra distance where a new sentence begins, in leadings. */
const SENTENCE_GAP = 0.16;

/** A shaped line with its place in a block, em; x grows to the right, `baseline` downwards from the top of the block's ink. */
interface StackedLine {
  readonly shaped: ShapedText;
  readonly x: number;
  readonly baseline: number;
  /** Width of the punctuation that stands in the margin. */
  readonly hang: number;
}

/** A block of lines, em. */
export interface Block {
  readonly lines: readonly StackedLine[];
  /** Width without hanging punctuation. */
  readonly width: number;
  readonly height: number;
}

interface Line {
  readonly shaped: ShapedText;
  readonly startsSentence: boolean;
}

const rowOf = ({ shaped, x }: Pick<StackedLine, 'shaped' | 'x'>): GlyphRow => ({ glyphs: shaped.glyphs, x, size: 1 });

/** Stacks lines flush to the side where the language begins to read, at even distances. `leading` is the least distance of baselines, em; the nearest collision of ink widens all of them. Punctuation at the start of a line hangs unless `hang` is false (left-to-right only). */
export function stackLines(lines: readonly Line[], leading: number, language: Language, hang: boolean): Block {
  const ltr = language.direction === 'ltr';
  const placed = lines.map(({ shaped, startsSentence }) => {
    const hanging = hang && ltr ? hangsFirst(shaped) : 0;
    return { shaped, startsSentence, hang: hanging, x: ltr ? -shaped.ink.left - hanging : -shaped.ink.right };
  });
  const clear = placed
    .slice(1)
    .map((line, i) => clearance(rowOf(placed[i] ?? line), rowOf(line), GAP) / (line.startsSentence ? 1 + SENTENCE_GAP : 1));
  const distance = Math.max(leading, ...clear);
  let baseline = 0;
  const stacked = placed.map(({ startsSentence, ...line }, i) => {
    baseline += i === 0 ? line.shaped.ink.top : distance * (startsSentence ? 1 + SENTENCE_GAP : 1);
    return { ...line, baseline };
  });
  const width = Math.max(...stacked.map((line) => line.shaped.ink.right - line.shaped.ink.left - line.hang));
  const height = Math.max(...stacked.map((line) => line.baseline - line.shaped.ink.bottom));
  return { lines: stacked, width, height };
}
