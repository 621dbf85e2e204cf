import type { Unit } from './breaks.ts';
import type { Plan, WallText } from './wall-plan.ts';

/** What each fault of a wall costs. */
const COST = {
  /** A block that is too high has to be narrowed and its spaces widened, by share of its height, and by the square of that. */
  tooHigh: 3,
  muchTooHigh: 70,
  /** A block that leaves height empty, by share of the box, and by the square of that. */
  empty: 2,
  veryEmpty: 6,
  /** A line too small to be read in a preview, by share of the least size. */
  illegible: 16,
  /** Lines opened beyond what looks well on average. */
  opened: 0.9,
  /** Lines that can hardly be narrowed further. */
  starved: 4,
  /** Other words louder than the emphasised ones, by ratio of sizes. */
  outshone: 1.3,
  /** A line of two sentences. */
  mixed: 1.5,
  /** Breaks, by their mean penalty. */
  breaks: 0.9,
  /** Ratio of the largest to the smallest size, beyond the tolerable and beyond the limit. */
  uneven: 0.2,
  tooUneven: 0.5,
  /** A line of one short word that is not emphasised. */
  shouted: 0.25,
} as const;

const WIDELY_OPENED = 0.22;
const BARELY_OPENED = 0.04;
const TOLERABLE_RATIO = 1.7;
const GREATEST_RATIO = 2.6;
/** How much larger type counts for, beside the faults. */
const SIZE_WEIGHT = 0.22;

/** Least height of letters, in widths of the block: 9 px of a picture of 300 px, whose margins take up a twelfth. */
const LEGIBLE = 0.0332;

function legibilityCost(sizes: readonly number[], { style, box }: WallText): number {
  const least = (Math.min(...sizes) * style.letters) / (box.width * LEGIBLE);
  return COST.illegible * Math.max(0, 1 - least);
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function mixesSentences(units: readonly Unit[], start: number, end: number): boolean {
  return units[start]?.sentence !== units[end - 1]?.sentence;
}

function emphasisCost({ lines }: Plan): number {
  const loud = Math.min(Infinity, ...lines.filter(({ emphasis }) => emphasis).map(({ size }) => size));
  const other = Math.max(0, ...lines.filter(({ emphasis }) => !emphasis).map(({ size }) => size));
  return loud === Infinity ? 0 : COST.outshone * Math.max(0, other / loud - 0.95);
}

function openingCost({ lines }: Plan, { style }: WallText): number {
  const stretches = style.stack[0]?.widths !== undefined;
  if (!stretches) return 0;
  const opening = mean(lines.map(({ width }) => width));
  return COST.opened * Math.max(0, opening - WIDELY_OPENED) + COST.starved * Math.max(0, BARELY_OPENED - opening);
}

function fillCost({ height }: Plan, { box }: WallText): number {
  const filled = height / box.height;
  const excess = 1 - 1 / Math.max(1, filled);
  if (filled > 1.004) return COST.tooHigh * excess + COST.muchTooHigh * excess * excess + 0.04;
  const empty = 1 - Math.min(1, filled);
  return COST.empty * empty + COST.veryEmpty * empty * empty;
}

/** How good a plan is; higher is better. */
export function scorePlan(plan: Plan, text: WallText): number {
  const { units, box } = text;
  const sizes = plan.lines.map(({ size }) => size);
  const ratio = Math.max(...sizes) / Math.min(...sizes);
  const breaks = plan.lines.slice(0, -1).map(({ end }) => units[end - 1]?.penalty ?? 0);
  const mixed = plan.lines.filter(({ start, end }) => mixesSentences(units, start, end)).length;
  const shouted = plan.lines.filter(({ start, end, emphasis, size }) => end - start === 1 && !emphasis && size > mean(sizes) * 1.35).length;
  return (
    SIZE_WEIGHT * Math.log(Math.min(...sizes) / box.height) -
    fillCost(plan, text) -
    openingCost(plan, text) -
    emphasisCost(plan) -
    legibilityCost(sizes, text) -
    COST.mixed * mixed -
    COST.shouted * shouted -
    (breaks.length > 0 ? COST.breaks * mean(breaks) : 0) -
    COST.uneven * Math.max(0, ratio - TOLERABLE_RATIO) -
    COST.tooUneven * Math.max(0, ratio - GREATEST_RATIO)
  );
}
