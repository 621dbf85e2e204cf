import type { Unit } from './breaks.ts';
import { cheapestPartition, type Cuts } from './partition.ts';
import { bodyHeight, USUAL_WIDTH, type WallText } from './wall-plan.ts';

const MOST_LINES = 14;
/** Every division is looked at that leaves open no more than this many places. */
const FEW_PLACES = 8;
/** How much evenness counts beside good breaks; each gives its own best division. */
const EVENNESS = [0.35, 1, 2.2, 12] as const;
const MIXED_SENTENCES = 4;
const BREAK_WEIGHT = 0.5;
/** A break that the editor marked and that is inside a line. */
const MISSED = 0.1;
/** Blocks of such heights, in heights of the box at the usual opening, can be opened or narrowed to fit. */
const LOWEST = 0.3;
const HIGHEST = 3;
/** Lines longer than this are not looked at, natural logarithm of multiples of the mean. */
const LONGEST = 1.2;

/** Every division that breaks at `kept`, and anywhere else or not; none if there are too many. */
function everyDivision(count: number, kept: readonly number[]): readonly Cuts[] {
  const open = Array.from({ length: count - 1 }, (_, i) => i + 1).filter((cut) => !kept.includes(cut));
  if (open.length > FEW_PLACES) return [];
  return Array.from({ length: 2 ** open.length }, (_, bits) => {
    const chosen = open.filter((__, i) => Math.floor(bits / 2 ** i) % 2 === 1);
    return [0, ...[...kept, ...chosen].toSorted((a, b) => a - b), count];
  });
}

/** Where the editor marked a break, or a sentence ends. */
const marksOf = (units: readonly Unit[]): readonly number[] =>
  units.flatMap(({ penalty }, i) => (penalty === 0 && i < units.length - 1 ? [i + 1] : []));

/** What counts as the length of a line that prints nothing, em: every length needs a logarithm. */
const NOTHING = 1e-3;

/** Logarithm of the length of every possible line, by first unit and number of units less one. */
function logLengths({ units, measure }: WallText): readonly (readonly number[])[] {
  return units.map((_, start) =>
    Array.from({ length: units.length - start }, (__, more) =>
      Math.log(Math.max(NOTHING, measure.advance(start, start + more + 1, USUAL_WIDTH))),
    ),
  );
}

/** Numbers of lines that can come near the height of the box; a block of n lines is about n² times as high as one of one line. */
function likelyCounts(text: WallText): readonly number[] {
  const { units, box, measure } = text;
  const size = box.width / Math.max(NOTHING, measure.advance(0, units.length, USUAL_WIDTH));
  const heightOf = (lines: number): number => lines * lines * size * bodyHeight(text);
  const counts = Array.from({ length: Math.min(MOST_LINES, units.length) }, (_, i) => i + 1);
  const likely = counts.filter((lines) => heightOf(lines) > box.height * LOWEST && heightOf(lines) < box.height * HIGHEST);
  return likely.length > 0 ? likely : counts;
}

/** What every possible line costs however long it is, by first unit and number of units less one: for its last break, for what it mixes, for marked breaks inside. */
function breakCosts(units: readonly Unit[]): readonly (readonly number[])[] {
  const marks = marksOf(units);
  const marksBefore = units.map((_, i) => marks.filter((mark) => mark <= i).length);
  return units.map((first, start) =>
    units.slice(start).map((last, more) => {
      const end = start + more + 1;
      const mixed = first.sentence === last.sentence ? 0 : MIXED_SENTENCES;
      const missed = (marksBefore[end - 1] ?? 0) - (marksBefore[start] ?? 0);
      const broken = end < units.length ? last.penalty * BREAK_WEIGHT : 0;
      return broken + mixed + missed * MISSED;
    }),
  );
}

/** Divisions whose lines are even in the logarithm of their lengths, for every likely number of lines. */
function evenDivisions({ units }: WallText, lengths: readonly (readonly number[])[], counts: readonly number[]): readonly Cuts[] {
  const count = units.length;
  const costs = breakCosts(units);
  const whole = lengths[0]?.[count - 1] ?? 0;
  const found: Cuts[] = [];
  for (const n of counts) {
    const even = whole - Math.log(n);
    for (const evenness of EVENNESS) {
      const cost = (start: number, end: number): number => {
        const unevenness = (lengths[start]?.[end - start - 1] ?? 0) - even;
        if (unevenness > LONGEST) return Infinity;
        return unevenness * unevenness * evenness + (costs[start]?.[end - start - 1] ?? 0);
      };
      const division = cheapestPartition(count, n, cost);
      if (division) found.push(division.cuts);
    }
  }
  return found;
}

const once = (divisions: readonly Cuts[]): readonly Cuts[] => [...new Map(divisions.map((cuts) => [cuts.join(), cuts])).values()];

/** The most even divisions into lines, each once. */
export const evenDivisionsOf = (text: WallText): readonly Cuts[] => once(evenDivisions(text, logLengths(text), likelyCounts(text)));

/** The divisions into lines that are worth planning, each once. */
export function divisionsOf(text: WallText): readonly Cuts[] {
  const { units } = text;
  const lengths = logLengths(text);
  const counts = likelyCounts(text);
  const whole = lengths[0]?.[units.length - 1] ?? 0;
  const lineLength = (cuts: Cuts, line: number): number => lengths[cuts[line] ?? 0]?.[(cuts[line + 1] ?? 0) - (cuts[line] ?? 0) - 1] ?? 0;
  const likely = (cuts: Cuts): boolean =>
    counts.includes(cuts.length - 1) &&
    cuts.slice(1).every((_, line) => lineLength(cuts, line) - whole + Math.log(cuts.length - 1) < LONGEST);
  const every = [...everyDivision(units.length, []), ...everyDivision(units.length, marksOf(units))].filter(likely);
  return once([...evenDivisions(text, lengths, counts), ...every]);
}
