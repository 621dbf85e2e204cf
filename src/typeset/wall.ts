import type { Unit } from './breaks.ts';
import type { HeadlineStyle } from './headline-style.ts';
import { caseUnits, textOf } from './lines.ts';
import type { Box, SetText } from './set-text.ts';
import { bestBlock, measureWall } from './wall-block.ts';
import { finish, STRIP, type Built } from './wall-build.ts';
import { fitPair, type Pair } from './wall-pair.ts';
import type { WallText } from './wall-plan.ts';
import { wallStyle, type WallStyle } from './wall-style.ts';

/** Measures that are tried where lines look torn, in widths of the box: all in a box this many times as wide as high, in others the first two and only where letters join. */
const NARROWER = [1, 0.92, 0.86, 0.8] as const;
/** What a block loses for being narrower by its whole width, in openings. */
const NARROWING_COST = 0.2;
/** A block of this share of the height fills its box. */
const FILLED = 0.97;

/** A wall in a box as wide as the given one or narrower. */
interface Candidate {
  readonly built: Built;
  readonly score: number;
  readonly text: WallText;
  readonly cost: number;
}

/** How far the lines are opened beyond what looks torn, on average. */
const tornBy = ({ lines }: Built, { style }: WallText): number =>
  lines.reduce((sum, { width }) => sum + Math.max(0, width - style.torn), 0) / lines.length;

/** The measures to be tried, in widths of the box. */
function narrowerMeasures({ width, height }: Box, { joining }: WallStyle): readonly number[] {
  if (width > height * STRIP) return NARROWER;
  return joining ? NARROWER.slice(0, 2) : NARROWER.slice(0, 1);
}

/** The best wall in a box, or in one that is narrower where its lines would be torn. */
function narrowed(whole: WallText): Candidate | undefined {
  const { box, style } = whole;
  let best: Candidate | undefined;
  for (const share of narrowerMeasures(box, style)) {
    const text: WallText = { ...whole, box: { ...box, width: box.width * share } };
    const { built, score } = bestBlock(text);
    const torn = tornBy(built, text);
    const cost = torn + (1 - share) * NARROWING_COST;
    if (!best || cost < best.cost) best = { built, score, text, cost };
    if (torn === 0 || built.height < box.height * FILLED) break;
  }
  return best;
}

/** Longer texts are not set in pairs: columns of small lines are no poster. Characters of an alphabet, and ideographs. */
const LONGEST_PAIR = { letters: 110, ideographs: 50 } as const;

/** The best pair of walls for a short text of several sentences in a strip, in scripts whose lines cannot be opened far. */
function paired(whole: WallText): Pair | undefined {
  const { units, box, style } = whole;
  const length = units.reduce((sum, { text }) => sum + text.length + 1, 0);
  const longest = style.mostTracking > 0 ? LONGEST_PAIR.ideographs : LONGEST_PAIR.letters;
  if (style.byCapitals || length > longest || box.width <= box.height * STRIP) return undefined;
  const splits = units.flatMap(({ sentence }, i) => (i > 0 && sentence !== units[i - 1]?.sentence ? [i] : []));
  return splits.flatMap((split) => fitPair(whole, split) ?? []).toSorted((a, b) => b.score - a.score)[0];
}

/** Sets a headline as a wall: every line opened to the full measure, by the width axis, in Arabic script then by kashidas, in Han, kana and Hangul by tracking; heights follow the lengths of the lines, damped; the block fills the box, but in a wide and low one may be narrower, so that no line looks torn, or be two blocks side by side, a sentence in each. Deterministic; the ink stays inside the box but for hanging punctuation. */
export function fitWall(written: readonly Unit[], headline: HeadlineStyle, box: Box): SetText {
  const style = wallStyle(headline);
  const whole: WallText = { ...measureWall(caseUnits(written, style), style), box };
  const one = narrowed(whole);
  const two = paired(whole);
  if (two && !(one && one.score >= two.score)) return two.set;
  return one ? finish(one.built, one.text, box.width - one.text.box.width) : textOf([]);
}
