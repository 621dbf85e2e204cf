import { joinUnits, type Unit } from './breaks.ts';
import { clearance, type GlyphRow } from './clearance.ts';
import { hangsFirst, hangsLast } from './hanging.ts';
import type { HeadlineStyle } from './headline-style.ts';
import { caseUnits, inkAt, spansOf, textOf } from './lines.ts';
import { measureText } from './measure-text.ts';
import { measureUnits } from './measure.ts';
import type { Box, SetLine, SetText } from './set-text.ts';
import type { ShapedText } from './shape.ts';
import { spread } from './spread.ts';
import { divisionsOf } from './wall-divisions.ts';
import { planLines, type Plan, type PlannedLine, type WallText } from './wall-plan.ts';
import { scorePlan } from './wall-score.ts';
import { openedText, shapeOpened, wallStyle } from './wall-style.ts';

/** Plans that are built with real glyphs. */
const BUILT = 3;
/** Attempts to hit the height of the box, and the share of it that is near enough. */
const ATTEMPTS = 3;
const NEAR_ENOUGH = 0.006;
/** Gaps are tried at these shares before the block is made narrower. */
const TIGHTER = [1, 0.85, 0.7, 0.55, 0.4] as const;
/** Least distance between the ink of two lines, in sizes of the smaller. */
const LEAST_GAP = 0.08;
/** Openings are rounded to this, so that shaped lines can be used again. */
const STEPS = 250;

/** A line with its glyphs; x and size in px. */
interface BuiltLine extends GlyphRow {
  readonly planned: PlannedLine;
  readonly shaped: ShapedText;
  /** Em by which the ink without hanging punctuation is shorter than the measured advance. */
  readonly bearings: number;
  readonly width: number;
}

interface Built {
  readonly lines: readonly BuiltLine[];
  readonly baselines: readonly number[];
  readonly height: number;
  readonly score: number;
}

type ShapeLine = (line: PlannedLine) => { readonly shaped: ShapedText; readonly width: number };

function lineShaper({ units, style }: WallText): ShapeLine {
  const known = new Map<string, ReturnType<ShapeLine>>();
  return ({ start, end, width }) => {
    const rounded = Math.round(width * STEPS) / STEPS;
    const key = `${start} ${end} ${rounded}`;
    const opened = openUnits(units.slice(start, end), (text) => openedText(text, style, rounded));
    const line = known.get(key) ?? { shaped: shapeOpened(joinUnits(opened, 0, opened.length), style, rounded), width: rounded };
    known.set(key, line);
    return line;
  };
}

const openUnits = (units: readonly Unit[], open: (text: string) => string): readonly Unit[] =>
  units.map((unit) => ({ ...unit, text: open(unit.text) }));

/** Gives a line the size at which its ink has the full measure; punctuation hangs where the margin has room for it. */
function buildLine(planned: PlannedLine, { box, measure, style }: WallText, shapeLine: ShapeLine): BuiltLine {
  const { shaped, width } = shapeLine(planned);
  const ltr = style.language.direction === 'ltr';
  const whole = shaped.ink.right - shaped.ink.left;
  const [first, last] = ltr ? [hangsFirst(shaped), hangsLast(shaped)] : [0, 0];
  const roomFor = (hang: number): number => ((hang * box.width) / (whole - first - last) <= box.hang ? hang : 0);
  const [left, right] = [roomFor(first), roomFor(last)];
  const inked = whole - left - right;
  const size = box.width / inked;
  const x = ltr ? -(shaped.ink.left + left) * size : box.width - shaped.ink.right * size;
  return { planned, shaped, glyphs: shaped.glyphs, x, size, width, bearings: measure.advance(planned.start, planned.end, width) - inked };
}

/** Baselines from the top of the block's ink downwards, and the height of the block, px. */
function stack(
  lines: readonly BuiltLine[],
  gap: number,
  { style }: WallText,
): { readonly baselines: readonly number[]; readonly height: number } {
  let baseline = 0;
  const baselines = lines.map((line, i) => {
    const above = lines[i - 1];
    if (!above) return (baseline = line.shaped.ink.top * line.size);
    const least = clearance(above, line, style.byCapitals ? LEAST_GAP * Math.min(above.size, line.size) : gap);
    return (baseline += style.byCapitals ? Math.max(least, gap + style.top * line.size) : least);
  });
  return { baselines, height: Math.max(...lines.map(({ shaped, size }, i) => (baselines[i] ?? 0) - shaped.ink.bottom * size)) };
}

/** Shapes the lines of a plan, and plans again until the block is as high as the box, as far as the lines allow. */
function build(first: Plan, text: WallText, shapeLine: ShapeLine): Built {
  const { box } = text;
  let plan = first;
  let correction = 1;
  let lines = plan.lines.map((line) => buildLine(line, text, shapeLine));
  let { height } = stack(lines, plan.gap, text);
  for (let i = 0; i < ATTEMPTS && Math.abs(height - box.height) > NEAR_ENOUGH * box.height; i++) {
    correction *= (box.height / height) ** 0.95;
    plan = planLines(
      text,
      plan.cuts,
      correction,
      lines.map(({ bearings }) => bearings),
    );
    lines = plan.lines.map((line) => buildLine(line, text, shapeLine));
    ({ height } = stack(lines, plan.gap, text));
  }
  const tightest = TIGHTER.map((share) => stack(lines, plan.gap * share, text));
  const fitting = tightest.find((block) => block.height <= box.height) ?? tightest.at(-1) ?? { baselines: [], height };
  const real = { ...plan, height: fitting.height, lines: lines.map(({ planned, size, width }) => ({ ...planned, size, width })) };
  return { lines, ...loosen(fitting, plan.gap, text.style.loosest, box), score: scorePlan(real, text) };
}

/** Spreads height that is left over between the lines. */
function loosen(
  { baselines, height }: Pick<Built, 'baselines' | 'height'>,
  gap: number,
  loosest: number,
  box: Box,
): Pick<Built, 'baselines' | 'height'> {
  const gaps = baselines.length - 1;
  if (gaps === 0 || height >= box.height) return { baselines, height };
  const more = Math.min((box.height - height) / gaps, gap * loosest);
  return { baselines: baselines.map((baseline, i) => baseline + more * i), height: height + more * gaps };
}

/** A line as it is printed. In a block that had to be made smaller its spaces take up what is missing to the full measure. */
function finishLine(line: BuiltLine, baseline: number, scale: number, { units, style, box }: WallText): SetLine {
  const { planned, width } = line;
  const size = line.size * scale;
  const rtl = style.language.direction === 'rtl';
  const shaped = spread(line.shaped, (box.width * (1 - scale)) / size, style.joining);
  const x = rtl ? box.width - shaped.ink.right * size : line.x * scale;
  const opened = openUnits(units, (text) => openedText(text, style, width));
  const spans = spansOf(opened, planned.start, planned.end);
  return { shaped, x, baseline: baseline * scale, size, width, spans, ink: inkAt(shaped, x, baseline * scale, size) };
}

function finish({ lines, baselines, height }: Built, text: WallText): SetText {
  const scale = Math.min(1, text.box.height / height);
  return textOf(lines.map((line, i) => finishLine(line, baselines[i] ?? 0, scale, text)));
}

/** Sets a headline as a wall: every line opened to the full measure, by the width axis, in Arabic script then by kashidas, in Han, kana and Hangul by tracking; heights follow the lengths of the lines, damped; the block fills the box. Deterministic; the ink stays inside the box but for hanging punctuation. */
export function fitWall(written: readonly Unit[], headline: HeadlineStyle, box: Box): SetText {
  const style = wallStyle(headline);
  const units = caseUnits(written, style);
  const measure = measureUnits(units, style.grid, {
    extentAt: (text, width) => measureText(openedText(text, style, width), style, Math.min(1, width / style.axis)),
    trackingAt: (width) => style.tracking(Math.min(1, width / style.axis)),
  });
  const text: WallText = { units, style, box, measure };
  const shapeLine = lineShaper(text);
  const plans = divisionsOf(text).map((cuts) => planLines(text, cuts));
  const ranked = plans.map((plan) => ({ plan, score: scorePlan(plan, text) })).toSorted((a, b) => b.score - a.score);
  const built = ranked.slice(0, BUILT).map(({ plan }) => build(plan, text, shapeLine));
  const best = built.reduce((a, b) => (b.score > a.score ? b : a));
  return finish(best, text);
}
