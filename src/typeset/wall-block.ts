import type { Unit } from './breaks.ts';
import { measureText } from './measure-text.ts';
import { measureUnits } from './measure.ts';
import type { Cuts } from './partition.ts';
import { build, lineShaper, type Built } from './wall-build.ts';
import { divisionsOf } from './wall-divisions.ts';
import { lineFinder } from './wall-line.ts';
import { planLines, type Plan, type WallText } from './wall-plan.ts';
import { scorePlan } from './wall-score.ts';
import { openedText, type WallStyle } from './wall-style.ts';

/** Plans that are built with real glyphs. */
const BUILT = 3;

/** Measures the units of a wall, whatever its box will be. */
export function measureWall(units: readonly Unit[], style: WallStyle): Omit<WallText, 'box'> {
  const measure = measureUnits(units, style.grid, {
    extentAt: (text, width) => measureText(openedText(text, style, width), style, Math.min(1, width / style.axis)),
    trackingAt: (width) => style.tracking(Math.min(1, width / style.axis)),
  });
  return { units, style, measure, lineOf: lineFinder(units, style, measure) };
}

/** The best plans for some divisions of a text, the best first. */
export function bestPlans(text: WallText, divisions: readonly Cuts[]): readonly Plan[] {
  const plans = divisions.map((cuts) => planLines(text, cuts));
  const ranked = plans.map((plan) => ({ plan, score: scorePlan(plan, text) })).toSorted((a, b) => b.score - a.score);
  return ranked.slice(0, BUILT).map(({ plan }) => plan);
}

/** The best wall in the box of a text, and how good it is. */
export function bestBlock(text: WallText): { readonly built: Built; readonly score: number } {
  const shapeLine = lineShaper(text);
  const blocks = bestPlans(text, divisionsOf(text)).map((plan) => {
    const built = build(plan, text, shapeLine);
    return { built, score: scorePlan(built.plan, text) };
  });
  return blocks.reduce((a, b) => (b.score > a.score ? b : a));
}
