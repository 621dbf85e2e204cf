import { cheapestPartition, type Cuts } from './partition.ts';
import { bodyHeight, type WallText } from './wall-plan.ts';

const MOST_LINES = 14;
/** Up to this many units every division is looked at. */
const FEW_UNITS = 9;
/** How much evenness counts beside good breaks; each gives its own best division. */
const EVENNESS = [0.35, 1, 2.2, 12] as const;
const MIXED_SENTENCES = 4;
const BREAK_WEIGHT = 0.5;
/** Blocks of such heights, in heights of the box at the usual opening, can be opened or narrowed to fit. */
const LOWEST = 0.3;
const HIGHEST = 3;
/** Lines longer than this are not looked at, natural logarithm of multiples of the mean. */
const LONGEST = 1.2;
/** Lines are compared at this opening. */
const USUAL_WIDTH = 0.12;

function everyDivision(count: number): readonly Cuts[] {
  return Array.from({ length: 2 ** (count - 1) }, (_, bits) => [
    0,
    ...Array.from({ length: count - 1 }, (__, i) => i + 1).filter((cut) => Math.floor(bits / 2 ** (cut - 1)) % 2 === 1),
    count,
  ]);
}

/** Logarithm of the length of every possible line, by first unit and number of units less one. */
function logLengths({ units, measure }: WallText): readonly (readonly number[])[] {
  return units.map((_, start) =>
    Array.from({ length: units.length - start }, (__, more) => Math.log(measure.advance(start, start + more + 1, USUAL_WIDTH))),
  );
}

/** Numbers of lines that can come near the height of the box; a block of n lines is about n² times as high as one of one line. */
function likelyCounts(text: WallText): readonly number[] {
  const { units, box, measure } = text;
  const size = box.width / measure.advance(0, units.length, USUAL_WIDTH);
  const heightOf = (lines: number): number => lines * lines * size * bodyHeight(text);
  const counts = Array.from({ length: Math.min(MOST_LINES, units.length) }, (_, i) => i + 1);
  const likely = counts.filter((lines) => heightOf(lines) > box.height * LOWEST && heightOf(lines) < box.height * HIGHEST);
  return likely.length > 0 ? likely : counts;
}

/** Divisions whose lines are even in the logarithm of their lengths, for every likely number of lines. */
function evenDivisions(text: WallText): readonly Cuts[] {
  const { units } = text;
  const count = units.length;
  const lengths = logLengths(text);
  const whole = lengths[0]?.[count - 1] ?? 0;
  const found: Cuts[] = [];
  for (const n of likelyCounts(text)) {
    const even = whole - Math.log(n);
    for (const evenness of EVENNESS) {
      const cost = (start: number, end: number): number => {
        const unevenness = (lengths[start]?.[end - start - 1] ?? 0) - even;
        if (unevenness > LONGEST) return Infinity;
        const mixed = units[start]?.sentence === units[end - 1]?.sentence ? 0 : MIXED_SENTENCES;
        return unevenness * unevenness * evenness + (end < count ? (units[end - 1]?.penalty ?? 0) * BREAK_WEIGHT : 0) + mixed;
      };
      const division = cheapestPartition(count, n, cost);
      if (division) found.push(division.cuts);
    }
  }
  return found;
}

/** The divisions into lines that are worth planning, each once. */
export function divisionsOf(text: WallText): readonly Cuts[] {
  const all = [...evenDivisions(text), ...(text.units.length <= FEW_UNITS ? everyDivision(text.units.length) : [])];
  return [...new Map(all.map((cuts) => [cuts.join(), cuts])).values()];
}
