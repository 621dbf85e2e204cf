import { cheapestPartition, type Cuts } from './partition.ts';
import type { WallText } from './wall-plan.ts';

const MOST_LINES = 14;
/** Up to this many units every division is looked at. */
const FEW_UNITS = 8;
/** How much evenness counts beside good breaks; each gives its own best division. */
const EVENNESS = [0.35, 1, 2.2] as const;
const MIXED_SENTENCES = 4;
const BREAK_WEIGHT = 0.5;
/** Lines are compared at this opening. */
const USUAL_WIDTH = 0.12;

function everyDivision(count: number): readonly Cuts[] {
  return Array.from({ length: 2 ** (count - 1) }, (_, bits) => [
    0,
    ...Array.from({ length: count - 1 }, (__, i) => i + 1).filter((cut) => Math.floor(bits / 2 ** (cut - 1)) % 2 === 1),
    count,
  ]);
}

/** Divisions whose lines are even in the logarithm of their lengths, for every number of lines. */
function evenDivisions({ units, measure }: WallText): readonly Cuts[] {
  const count = units.length;
  const whole = measure.advance(0, count, USUAL_WIDTH);
  const lines = Array.from({ length: Math.min(MOST_LINES, count) }, (_, i) => i + 1);
  const found: Cuts[] = [];
  for (const n of lines) {
    for (const evenness of EVENNESS) {
      const cost = (start: number, end: number): number => {
        const unevenness = Math.log((measure.advance(start, end, USUAL_WIDTH) * n) / whole);
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
