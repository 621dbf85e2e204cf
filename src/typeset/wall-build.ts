import { joinUnits, type Unit } from './breaks.ts';
import { hangsFirst, hangsLast } from './hanging.ts';
import { inkAt, spansOf, textOf } from './lines.ts';
import type { SetLine, SetText } from './set-text.ts';
import type { ShapedText } from './shape.ts';
import { seamCount, spread } from './spread.ts';
import { planLines, type Plan, type PlannedLine, type WallText } from './wall-plan.ts';
import { fillingGap, looseStack, type Body, type LooseStack, type Stack, type StackedRow } from './wall-stack.ts';
import { openedText, shapeOpened } from './wall-style.ts';

/** Attempts to hit the height of the box, and the share of it that is near enough. */
const ATTEMPTS = 3;
const NEAR_ENOUGH = 0.012;
/** A gap may be this share of the planned one where height is short; then the block becomes narrower. */
const TIGHTEST = 0.4;
/** Where an accent needs a wide gap, the others go along to this share of it, up to this many times what was planned. */
const EVENNESS = 0.6;
const MOST_EVENED = 1.6;
/** Height that is left over may bring them level, up to this many times what was planned. */
const LEVEL = 2.5;
/** A block that has to be made smaller widens each of its spaces by this much, em; beyond that it becomes narrower than its box, down to this share of it in a wide and low box and in others. */
const WIDEST_SEAM = 0.08;
const NARROWEST = { strip: 0.8, others: 0.9 } as const;
/** A box this many times as wide as high is a strip. */
export const STRIP = 3;
/** Openings are rounded to this, so that shaped lines can be used again. */
const STEPS = 250;

/** A line with its glyphs; x and size in px. */
interface BuiltLine extends StackedRow {
  readonly planned: PlannedLine;
  /** Em by which the ink without hanging punctuation is shorter than the measured length. */
  readonly bearings: number;
  readonly width: number;
}

/** A block of lines that have the full measure and nearly the height of their box. */
export interface Built extends Stack {
  readonly lines: readonly BuiltLine[];
  /** Its plan with the sizes that came out. */
  readonly plan: Plan;
}

/** Shapes the lines of a text, each once. */
export type ShapeLine = (line: PlannedLine) => { readonly shaped: ShapedText; readonly width: number };

/** Makes a {@link ShapeLine} that keeps what it shaped. */
export function lineShaper({ units, style }: WallText): ShapeLine {
  const known = new Map<string, ReturnType<ShapeLine>>();
  const shapeAfresh = (start: number, end: number, width: number): ReturnType<ShapeLine> => {
    const opened = openUnits(units.slice(start, end), (text) => openedText(text, style, width));
    return { shaped: shapeOpened(joinUnits(opened, 0, opened.length), style, width), width };
  };
  return ({ start, end, width }) => {
    const rounded = Math.round(width * STEPS) / STEPS;
    const key = `${start} ${end} ${rounded}`;
    const line = known.get(key) ?? shapeAfresh(start, end, rounded);
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
  const length = measure.advance(planned.start, planned.end, width) - style.tracking(Math.min(1, width / style.axis));
  return { planned, shaped, glyphs: shaped.glyphs, x, size, width, bearings: length - inked };
}

/** The body of a line: capitals in scripts that have them, elsewhere most of the ink. */
function bodyOf({ style, measure }: WallText): Body {
  if (style.byCapitals) return { top: style.top, bottom: style.bottom };
  return { top: Math.max(style.top, measure.top * style.body), bottom: Math.max(style.bottom, measure.bottom * style.body) };
}

/** The gap that is aimed at: wider than planned where accents make single gaps wide. */
const evenGap = ({ widest }: LooseStack, planned: number): number => Math.max(planned, Math.min(planned * MOST_EVENED, widest * EVENNESS));

/** Shapes the lines of a plan, and plans again until the block is as high as the box, as far as the lines allow. */
export function build(first: Plan, text: WallText, shapeLine: ShapeLine): Built {
  const { box, style } = text;
  const body = bodyOf(text);
  let plan = first;
  let correction = 1;
  let lines = plan.lines.map((line) => buildLine(line, text, shapeLine));
  let stack = looseStack(lines, body, style.apart);
  let { height } = stack.at(evenGap(stack, plan.gap));
  const marked = plan.lines.some(({ emphasis }) => emphasis > 0);
  const isDone = (tries: number): boolean => (tries > 0 || !marked) && Math.abs(height - box.height) <= NEAR_ENOUGH * box.height;
  for (let i = 0; i < ATTEMPTS && !isDone(i); i++) {
    correction *= (box.height / height) ** 0.95;
    plan = planLines(
      text,
      plan.cuts,
      correction,
      lines.map(({ bearings }) => bearings),
    );
    lines = plan.lines.map((line) => buildLine(line, text, shapeLine));
    stack = looseStack(lines, body, style.apart);
    ({ height } = stack.at(evenGap(stack, plan.gap)));
  }
  const gap = evenGap(stack, plan.gap);
  const most = Math.max(gap, plan.gap * (1 + style.loosest), Math.min(stack.widest, plan.gap * LEVEL));
  const fitting = stack.at(fillingGap(stack, box.height, plan.gap * TIGHTEST, most));
  const real = {
    ...plan,
    height: height <= box.height ? height : fitting.height,
    lines: lines.map(({ planned, size, width }) => ({ ...planned, size, width })),
  };
  return { lines, ...fitting, plan: real };
}

/** A line as it is printed. In a block that had to be made smaller its spaces take up what is missing to the measure. */
function finishLine(
  line: BuiltLine,
  baseline: number,
  scale: number,
  measure: number,
  { units, style, box }: WallText,
  beside: number,
): SetLine {
  const { planned, width } = line;
  const size = line.size * scale;
  const rtl = style.language.direction === 'rtl';
  const shaped = spread(line.shaped, (measure - box.width * scale) / size, style.joining);
  const x = rtl ? beside + box.width - shaped.ink.right * size : line.x * scale;
  const opened = openUnits(units, (text) => openedText(text, style, width));
  const spans = spansOf(opened, planned.start, planned.end);
  return { shaped, x, baseline: baseline * scale, size, width, spans, ink: inkAt(shaped, x, baseline * scale, size) };
}

/** The measure of a block that is made smaller, px: as near to the box as its spaces can be widened without tearing the lines apart. */
function measureAt(scale: number, lines: readonly BuiltLine[], { box, style }: WallText, whole: number): number {
  const narrowest = whole * (whole > box.height * STRIP ? NARROWEST.strip : NARROWEST.others);
  const least = Math.max(scale * box.width, narrowest);
  const reach = lines.map(({ shaped, size }) => scale * (box.width + seamCount(shaped, style.joining) * WIDEST_SEAM * size));
  return Math.min(box.width, Math.max(least, Math.min(...reach)));
}

/** A block as it is printed: made smaller where it is higher than its box. `beside` is how much narrower its box is than the text's, px. */
export function finish({ lines, baselines, height }: Built, text: WallText, beside: number): SetText {
  const scale = Math.min(1, text.box.height / height);
  const measure = measureAt(scale, lines, text, text.box.width + beside);
  return textOf(lines.map((line, i) => finishLine(line, baselines[i] ?? 0, scale, measure, text, beside)));
}
