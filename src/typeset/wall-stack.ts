import { clearance, type GlyphRow } from './clearance.ts';
import type { ShapedText } from './shape.ts';

/** A line with its glyphs; sizes and places in px. */
export interface StackedRow extends GlyphRow {
  readonly shaped: ShapedText;
}

/** What a line takes up in the rhythm of a block, em above and below its baseline: the gaps between these bodies are to look even. */
export interface Body {
  readonly top: number;
  readonly bottom: number;
}

/** Baselines from the top of the block's ink downwards, and the height of the block, px. */
export interface Stack {
  readonly baselines: readonly number[];
  readonly height: number;
}

/** A block of lines whose gaps are still open. */
export interface LooseStack {
  /** The widest gap that an accent or a descender asks for, px; 0 where none does. */
  readonly widest: number;
  /** Stacks the lines with gaps of `gap` px between their bodies, wider only where ink would meet. */
  readonly at: (gap: number) => Stack;
}

/** Lines are never nearer than this beyond the least distance of their ink, in sizes of the smaller: what keeps to it, round letters for instance, is not looked at. */
const OVERSHOOT = 0.03;

/** Prepares to stack lines: looks once where the ink of neighbours would meet. `least` is the least distance of that ink, in sizes of the smaller line. */
export function looseStack(rows: readonly StackedRow[], body: Body, least: number): LooseStack {
  const steps = rows.slice(1).map((row, i) => {
    const above = rows[i] ?? row;
    const bodies = body.bottom * above.size + body.top * row.size;
    const smaller = Math.min(above.size, row.size);
    return { bodies, clear: clearance(above, row, least * smaller, bodies + (least + OVERSHOOT) * smaller) };
  });
  const first = rows[0];
  const begin = first ? first.shaped.ink.top * first.size : 0;
  const at = (gap: number): Stack => {
    let baseline = begin;
    const baselines = [begin, ...steps.map(({ bodies, clear }) => (baseline += Math.max(bodies + gap, clear)))];
    return { baselines, height: Math.max(...rows.map(({ shaped, size }, i) => (baselines[i] ?? 0) - shaped.ink.bottom * size)) };
  };
  return { widest: Math.max(0, ...steps.map(({ bodies, clear }) => clear - bodies)), at };
}

/** The gap between `least` and `most` at which a block is as high as its box, as nearly as it can be, by bisection. */
export function fillingGap({ at }: LooseStack, height: number, least: number, most: number): number {
  if (at(most).height <= height) return most;
  let [low, high] = [least, most];
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2;
    if (at(middle).height <= height) low = middle;
    else high = middle;
  }
  return low;
}
