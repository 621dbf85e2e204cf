import type { Unit } from './breaks.ts';
import type { Plan, PlannedLine, WallText } from './wall-plan.ts';
import type { WallStyle } from './wall-style.ts';

/** What each fault of a wall costs. */
const COST = {
  /** A block that is too high has to be narrowed and its spaces widened, by share of its height, and by the square of that. */
  tooHigh: 5,
  muchTooHigh: 70,
  /** A block that leaves height empty, by share of the box, and by the square of that. */
  empty: 2,
  veryEmpty: 6,
  /** A line too small to be read in a preview, by share of the least size. */
  illegible: 16,
  /** Lines opened beyond what looks well on average. */
  opened: 0.9,
  /** Signs spaced out beyond what looks well on average. */
  tracked: 0.25,
  /** Signs farther apart than what looks torn, on average. */
  scattered: 1.2,
  /** Lines that can hardly be narrowed further. */
  starved: 4,
  /** Other words louder than the loudest of the emphasised ones, by ratio of sizes, and hardly quieter. */
  outshone: 6,
  rivalled: 0.8,
  /** Other words on the lines of the emphasised ones, by their share. */
  diluted: 1,
  /** A line of two sentences. */
  mixed: 4,
  /** Breaks, by their mean penalty, and what each costs beyond one between any two words. */
  breaks: 0.9,
  torn: 0.6,
  /** A break that the editor marked and that is inside a line. */
  missed: 0.2,
  /** Ratio of the largest to the smallest size, beyond the tolerable and beyond the limit. */
  uneven: 0.2,
  tooUneven: 0.8,
  /** A line of one short word that is not emphasised. */
  shouted: 0.25,
  /** The largest line of a text without emphasis, by how much it outgrows the next beyond what is tolerable. */
  outstanding: 0.6,
} as const;

const WIDELY_OPENED = 0.22;
const WIDELY_TRACKED = 0.5;
const BARELY_OPENED = 0.04;
const TOLERABLE_RATIO = 1.7;
/** How much the largest line may outgrow the next without being meant to. */
const TOLERABLE_LEAD = 1.25;
/** Other lines read as quieter than the emphasised up to this share of their loudness. */
const RIVAL = 0.75;
/** Penalty of a break between two words of a phrase. */
const PLAIN_BREAK = 0.4;
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

/** How loud a line reads: the height of its letters times their mean width. Its square root, so that it compares as sizes do. */
const loudness = ({ size, signs, measure }: PlannedLine): number => Math.sqrt((size * measure) / signs);

/** By how much the loudest of some lines exceeds the loudest of others, as a ratio; 0 if there is none. */
function lead(ahead: readonly PlannedLine[], behind: readonly PlannedLine[], by: (line: PlannedLine) => number): number {
  return Math.max(0, ...ahead.map(by)) / Math.max(...behind.map(by));
}

function emphasisCost({ lines }: Plan): number {
  const most = Math.max(...lines.map(({ emphasis }) => emphasis));
  if (most === 0) return outstandingCost(lines);
  const marked = lines.filter(({ emphasis }) => emphasis === most);
  const others = lines.filter(({ emphasis }) => emphasis < most);
  const beside = lines.reduce((sum, { emphasis }) => sum + (emphasis > 0 ? 1 - emphasis : 0), 0);
  const outshone = Math.max(0, lead(others, marked, ({ size }) => size) - 1);
  return COST.outshone * outshone + COST.rivalled * Math.max(0, lead(others, marked, loudness) - RIVAL) + COST.diluted * beside;
}

/** What the loudest line costs that stands out without being meant to. */
function outstandingCost(lines: readonly PlannedLine[]): number {
  const [first, ...others] = lines.toSorted((a, b) => loudness(b) - loudness(a));
  return first && others.length > 0 ? COST.outstanding * Math.max(0, lead([first], others, loudness) - TOLERABLE_LEAD) : 0;
}

/** How many breaks the editor marked. */
const marksBetween = (units: readonly Unit[]): number => units.slice(0, -1).filter(({ penalty }) => penalty === 0).length;

function breaksCost({ lines }: Plan, { units }: WallText): number {
  const ends = lines.slice(0, -1).map(({ end }) => end);
  if (ends.length === 0) return COST.missed * marksBetween(units);
  const penalties = ends.map((end) => units[end - 1]?.penalty ?? 0);
  const torn = penalties.reduce((sum, penalty) => sum + Math.max(0, penalty - PLAIN_BREAK), 0);
  const missed = marksBetween(units) - penalties.filter((penalty) => penalty === 0).length;
  return COST.breaks * mean(penalties) + COST.torn * torn + COST.missed * missed;
}

function openingCost({ lines }: Plan, { style }: WallText): number {
  const opened = mean(lines.map((line) => line.opened));
  if (style.mostTracking > 0) {
    const scattered = mean(lines.map(({ width }) => Math.max(0, width - style.torn)));
    return COST.tracked * Math.max(0, opened - WIDELY_TRACKED) + COST.scattered * scattered;
  }
  const stretches = style.stack[0]?.widths !== undefined;
  return stretches ? COST.opened * Math.max(0, opened - WIDELY_OPENED) + COST.starved * Math.max(0, BARELY_OPENED - opened) : 0;
}

function fillCost({ height }: Plan, { box }: WallText): number {
  const filled = height / box.height;
  const excess = 1 - 1 / Math.max(1, filled);
  if (filled > 1.004) return COST.tooHigh * excess + COST.muchTooHigh * excess * excess + 0.04;
  const empty = 1 - Math.min(1, filled);
  return COST.empty * empty + COST.veryEmpty * empty * empty;
}

function unevennessCost(sizes: readonly number[], { greatestRatio }: WallStyle): number {
  const ratio = Math.max(...sizes) / Math.min(...sizes);
  return COST.uneven * Math.max(0, ratio - TOLERABLE_RATIO) + COST.tooUneven * Math.max(0, ratio - greatestRatio);
}

/** How good a plan is; higher is better. */
export function scorePlan(plan: Plan, text: WallText): number {
  const { units, box } = text;
  const sizes = plan.lines.map(({ size }) => size);
  const mixed = plan.lines.filter(({ start, end }) => mixesSentences(units, start, end)).length;
  const shouted = plan.lines.filter(
    ({ start, end, emphasis, size }) => end - start === 1 && emphasis === 0 && size > mean(sizes) * 1.35,
  ).length;
  return (
    SIZE_WEIGHT * Math.log(Math.min(...sizes) / box.height) -
    fillCost(plan, text) -
    openingCost(plan, text) -
    emphasisCost(plan) -
    legibilityCost(sizes, text) -
    COST.mixed * mixed -
    COST.shouted * shouted -
    breaksCost(plan, text) -
    unevennessCost(sizes, text.style)
  );
}
