import type { Unit } from './breaks.ts';
import { joinUnits } from './breaks.ts';
import { inkAt, textOf } from './lines.ts';
import type { Box, SetText } from './set-text.ts';
import { shape, type ShapedText } from './shape.ts';
import type { TextStyle } from './style.ts';

/** Distance of baselines, em. */
const LEADING = 1.16;
/** Height of the letters that a line is centred by, em. */
const LETTER_HEIGHT = 0.7;
/** What a break costs (see breaks.ts) counts as this much more width, em. */
const BAD_BREAK = 2;

/** Where the text goes in its box: to the left or right edge, or in the middle. */
export type Side = 'left' | 'right' | 'middle';

/** Breaks in two so that the longer line is as short as can be. */
function halves(units: readonly Unit[], advance: (text: string) => number): readonly string[] {
  let best = { width: Infinity, lines: [joinUnits(units, 0, units.length)] };
  for (let i = 1; i < units.length; i++) {
    const lines = [joinUnits(units, 0, i), joinUnits(units, i, units.length)];
    const width = Math.max(...lines.map(advance)) + (units[i - 1]?.penalty ?? 0) * BAD_BREAK;
    if (width < best.width) best = { width, lines };
  }
  return best.lines;
}

/** Largest size at which the lines fit the box, px to the em. */
function fittingSize(lines: readonly ShapedText[], size: number, box: Box): number {
  const widest = Math.max(...lines.map(({ ink }) => ink.right - ink.left));
  const first = lines[0];
  const last = lines.at(-1);
  if (!first || !last) return size;
  const half = ((lines.length - 1) * LEADING) / 2;
  const above = half + first.ink.top - LETTER_HEIGHT / 2;
  const below = half + LETTER_HEIGHT / 2 - last.ink.bottom;
  return Math.min(size, box.width / widest, box.height / 2 / Math.max(above, below));
}

/** Sets small print in one line, or in two balanced ones where one is too long, centred in the height of its box. `size` in px to the em, smaller where the box is too small for it. */
export function fitSmallText(units: readonly Unit[], style: TextStyle, box: Box, size: number, side: Side): SetText {
  const whole = shape(joinUnits(units, 0, units.length), style, 0);
  const oneLine = (whole.ink.right - whole.ink.left) * size <= box.width || units.length < 2;
  const lines = oneLine ? [whole] : halves(units, (text) => shape(text, style, 0).advance).map((text) => shape(text, style, 0));
  const px = fittingSize(lines, size, box);
  const first = box.height / 2 - (((lines.length - 1) * LEADING) / 2 - LETTER_HEIGHT / 2) * px;
  const set = lines.map((shaped, i) => {
    const { ink } = shaped;
    const room = box.width - (ink.right - ink.left) * px;
    const left = { left: 0, middle: room / 2, right: room }[side];
    const x = left - ink.left * px;
    const baseline = first + i * LEADING * px;
    return { shaped, x, baseline, size: px, width: 0, spans: [{ start: 0, sentence: 0 }], ink: inkAt(shaped, x, baseline, px) };
  });
  return textOf(set);
}
