import { clearance, type GlyphRow } from './clearance.ts';
import { hangsFirst } from './hanging.ts';
import type { HeadlineStyle } from './headline-style.ts';
import type { ShapedText } from './shape.ts';

/** Where an accent asks for a wide distance, all others go along up to this many leadings, and farther where there is height left over. In scripts without capitals nearly every line reaches into the next. */
const MOST_EVENED = { capitals: 1.08, others: 1.35 } as const;
const MOST_SPREAD = 1.25;
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

interface Step {
  /** Distances of baselines are multiplied by this. */
  readonly factor: number;
  /** The least distance at which no ink meets, em. */
  readonly clear: number;
}

/** Height of a block whose lines are `distance` apart, em. */
function heightAt(distance: number, lines: readonly Pick<StackedLine, 'shaped'>[], steps: readonly Step[]): number {
  let baseline = 0;
  return Math.max(
    ...lines.map(({ shaped }, i) => {
      const step = steps[i - 1];
      baseline += step ? Math.max(distance * step.factor, step.clear) : shaped.ink.top;
      return baseline - shaped.ink.bottom;
    }),
  );
}

/** The distance of baselines, em: even with what an accent asks for, where that costs little or the height is left over; a little looser where height is left over still. */
function distanceFor(
  leading: number,
  evened: number,
  room: number,
  lines: readonly Pick<StackedLine, 'shaped'>[],
  steps: readonly Step[],
): number {
  const widest = Math.max(leading, ...steps.map(({ factor, clear }) => clear / factor));
  const usual = Math.min(widest, leading * evened);
  let [low, high] = [usual, Math.max(widest, leading * MOST_SPREAD)];
  if (heightAt(high, lines, steps) <= room) return high;
  if (heightAt(low, lines, steps) >= room) return low;
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (heightAt(middle, lines, steps) <= room) low = middle;
    else high = middle;
  }
  return low;
}

/** Stacks lines flush to the side where the language begins to read. The leading of the style is the least distance of baselines; only where ink would come too near is one of them wider. `shape` is height by width of the box: a block that is wider than it spreads its lines. Punctuation at the start of a line hangs unless `hang` is false (left-to-right only). */
export function stackLines(lines: readonly Line[], { leading, apart, language }: HeadlineStyle, hang: boolean, shape: number): Block {
  const ltr = language.direction === 'ltr';
  const placed = lines.map(({ shaped, startsSentence }) => {
    const hanging = hang && ltr ? hangsFirst(shaped) : 0;
    return { shaped, startsSentence, hang: hanging, x: ltr ? -shaped.ink.left - hanging : -shaped.ink.right };
  });
  const steps = placed.slice(1).map((line, i) => ({
    factor: line.startsSentence ? 1 + SENTENCE_GAP : 1,
    clear: clearance(rowOf(placed[i] ?? line), rowOf(line), apart, leading),
  }));
  const width = Math.max(...placed.map((line) => line.shaped.ink.right - line.shaped.ink.left - line.hang));
  const evened = language.capitals ? MOST_EVENED.capitals : MOST_EVENED.others;
  const distance = distanceFor(leading, evened, width * shape, placed, steps);
  let baseline = 0;
  const stacked = placed.map(({ shaped, x, hang: hanging }, i) => {
    const step = steps[i - 1];
    baseline += step ? Math.max(distance * step.factor, step.clear) : shaped.ink.top;
    return { shaped, x, hang: hanging, baseline };
  });
  return { lines: stacked, width, height: heightAt(distance, placed, steps) };
}
