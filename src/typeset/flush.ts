import { joinUnits, type Unit } from './breaks.ts';
import type { HeadlineStyle } from './headline-style.ts';
import { caseUnits, inkAt, spansOf, textOf } from './lines.ts';
import { measureText } from './measure-text.ts';
import { measureUnits, type Measure } from './measure.ts';
import { cheapestPartition, narrowestMeasure, type Cuts } from './partition.ts';
import type { Box, SetLine, SetText, Span } from './set-text.ts';
import { shape } from './shape.ts';
import { stackLines, type Block } from './stack-lines.ts';

/** Costs of a line, beside the square of the share of the measure that it leaves empty. */
const COST = { mixedSentences: 4, loneUnit: 0.5, shortLine: 1 } as const;
/** A line shorter than this share of the measure looks stranded; the last one may be shorter. */
const SHORT = { inner: 0.45, last: 0.34 } as const;
/** The last line may be shorter than the others. */
const LAST_LINE_WEIGHT = 0.6;
/** How much a poor break weighs against an uneven line. */
const BREAK_WEIGHT = 2.5;
/** How much a poor rag weighs against size; a tenth of a line's cost is worth 3.4 % of size. */
const RAG_WEIGHT = 0.34;
/** How much height that is left empty weighs against size. */
const EMPTY_WEIGHT = 0.45;
/** Measures tried, in narrowest measures: a little slack lets lines break better. */
const SLACK = [1, 1.03, 1.06, 1.12, 1.25] as const;
/** Line counts whose size would be smaller than this share of the best are not looked at. */
const WORTH_TRYING = 0.7;
/** Opening the width axis may cost this share of size. */
const OPENING_COST = 0.025;
const MOST_LINES = 14;
/** Lines have to stand apart by about this share of the ink of the tallest and the deepest letter, which seldom meet. */
const COLLIDING = 0.8;

interface Candidate {
  readonly cuts: Cuts;
  readonly score: number;
}

function ragCost(units: readonly Unit[], measure: number, lines: number, advance: (start: number, end: number) => number) {
  return (start: number, end: number, line: number): number => {
    const length = advance(start, end);
    if (length > measure * 1.000001) return Infinity;
    const last = line === lines - 1;
    const empty = (measure - length) / measure;
    const mixed = units[start]?.sentence !== units[end - 1]?.sentence ? COST.mixedSentences : 0;
    const rag = empty * empty * (last ? LAST_LINE_WEIGHT : 1);
    const short = length < measure * (last ? SHORT.last : SHORT.inner) ? COST.shortLine : 0;
    if (!last) return mixed + rag + short + (units[end - 1]?.penalty ?? 0) * BREAK_WEIGHT;
    const lone = end - start === 1 && lines > 1 && units.length > 3 ? COST.loneUnit : 0;
    return mixed + rag + short + lone;
  };
}

/** Height of a block of lines before its real ink is known, em. */
function roughHeight(lines: number, style: HeadlineStyle, { top, bottom }: Measure): number {
  const leading = Math.max(style.leading, (top + bottom) * COLLIDING);
  return (lines - 1) * leading + top + bottom;
}

/** The length of lines, Infinity for a line of two sentences wherever every sentence can have lines of its own. */
function lineAdvance(units: readonly Unit[], lines: number, measure: Measure, width: number): (start: number, end: number) => number {
  const sentences = (units.at(-1)?.sentence ?? 0) + 1;
  return (start, end) => {
    const mixed = units[start]?.sentence !== units[end - 1]?.sentence;
    return mixed && sentences <= lines ? Infinity : measure.advance(start, end, width);
  };
}

function chooseCuts(units: readonly Unit[], style: HeadlineStyle, box: Box, measure: Measure): Cuts {
  const whole = measure.advance(0, units.length, style.widths[0]);
  const trials = Array.from({ length: Math.min(MOST_LINES, units.length) }, (_, i) => {
    const advance = lineAdvance(units, i + 1, measure, style.widths[0]);
    return { lines: i + 1, advance, narrowest: narrowestMeasure(units.length, i + 1, whole, advance) };
  });
  const sizeAt = (width: number, lines: number): number => Math.min(box.width / width, box.height / roughHeight(lines, style, measure));
  const largest = Math.max(...trials.map(({ lines, narrowest }) => sizeAt(narrowest, lines)));
  let best: Candidate = { cuts: [0, units.length], score: -Infinity };
  for (const { lines, advance, narrowest } of trials) {
    for (const slack of SLACK) {
      const size = sizeAt(narrowest * slack, lines);
      if (size < largest * WORTH_TRYING) continue;
      const found = cheapestPartition(units.length, lines, ragCost(units, narrowest * slack, lines, advance));
      if (!found) continue;
      const empty = 1 - (size * roughHeight(lines, style, measure)) / box.height;
      const score = Math.log(size) - (RAG_WEIGHT * found.cost) / Math.max(1, lines - 1) - EMPTY_WEIGHT * empty;
      if (score > best.score) best = { cuts: found.cuts, score };
    }
  }
  return best.cuts;
}

/** The widest position of the axis that costs no more than {@link OPENING_COST} of size, by bisection. */
function openWidth(cuts: Cuts, style: HeadlineStyle, box: Box, measure: Measure): number {
  const [narrow, wide] = style.widths;
  const lines = cuts.length - 1;
  const sizeAt = (width: number): number => {
    const longest = Math.max(...cuts.slice(1).map((end, line) => measure.advance(cuts[line] ?? 0, end, width)));
    return Math.min(box.width / longest, box.height / roughHeight(lines, style, measure));
  };
  const least = sizeAt(narrow) * (1 - OPENING_COST);
  let low = narrow;
  let high = wide;
  for (let i = 0; i < 8; i++) {
    const middle = (low + high) / 2;
    if (sizeAt(middle) >= least) low = middle;
    else high = middle;
  }
  return sizeAt(wide) >= least ? wide : low;
}

function place(block: Block, spans: readonly (readonly Span[])[], style: HeadlineStyle, box: Box, width: number): readonly SetLine[] {
  const size = Math.min(box.width / block.width, box.height / block.height);
  const origin = style.language.direction === 'rtl' ? box.width : 0;
  return block.lines.map(({ shaped, x, baseline }, i) => {
    const left = origin + x * size;
    const base = baseline * size;
    return { shaped, x: left, baseline: base, size, width, spans: spans[i] ?? [], ink: inkAt(shaped, left, base, size) };
  });
}

/** Sets a headline in one size, flush to the side where reading begins, as large as the box allows: breaks by the cost of their rag, then opens the width axis. Deterministic; the ink stays inside the box but for hanging punctuation. */
export function fitFlush(written: readonly Unit[], style: HeadlineStyle, box: Box): SetText {
  const units = caseUnits(written, style);
  const [narrow, wide] = style.widths;
  const grid = narrow === wide ? [narrow] : [0, 0.12, 0.3, 0.6, 1].map((share) => narrow + (wide - narrow) * share);
  const measure = measureUnits(units, grid, { extentAt: (text, width) => measureText(text, style, width), trackingAt: style.tracking });
  const cuts = chooseCuts(units, style, box, measure);
  const opened = openWidth(cuts, style, box, measure);
  const ranges = cuts.slice(1).map((end, line) => [cuts[line] ?? 0, end] as const);
  const spans = ranges.map(([start, end]) => spansOf(units, start, end));
  const shaped = ranges.map(([start, end], line) => ({
    shaped: shape(joinUnits(units, start, end), style, opened),
    startsSentence: line > 0 && units[start]?.sentence !== units[start - 1]?.sentence,
  }));
  const stack = (hang: boolean): Block => stackLines(shaped, style, hang, box.height / box.width);
  const hung = stack(true);
  const size = Math.min(box.width / hung.width, box.height / hung.height);
  const fits = hung.lines.every((line) => line.hang * size <= box.hang);
  return textOf(place(fits ? hung : stack(false), spans, style, box, opened));
}
