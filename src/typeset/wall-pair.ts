import { textOf } from './lines.ts';
import type { SetLine, SetText } from './set-text.ts';
import { bestPlans, measureWall } from './wall-block.ts';
import { build, finish, lineShaper, type Built } from './wall-build.ts';
import { evenDivisionsOf } from './wall-divisions.ts';
import type { Plan, PlannedLine, WallText } from './wall-plan.ts';
import { scorePlan } from './wall-score.ts';

/** Space between the two walls, in widths of the box. */
const GUTTER = 0.05;
/** The width is shared out in this many parts, of which a wall gets at least some. */
const PARTS = 25;
const FEWEST = 7;
/** Parts that may be left empty: both walls together may be narrower than the box. */
const SPARE = [0, 2, 4, 5] as const;
/** What it loses for being narrower by its whole width. */
const NARROWING_COST = 0.4;
/** What a pair loses beside one wall that is as good. */
const COST = 0.15;
/** Punctuation between the walls hangs by no more than this share of the space. */
const HANG = 0.3;

/** Two walls side by side, and how good they are as one. */
export interface Pair {
  readonly set: SetText;
  readonly score: number;
}

type Content = Omit<WallText, 'box'>;

/** The two sides of a pair at a share of the width. */
interface Sides {
  readonly texts: readonly [WallText, WallText];
  readonly plans: readonly [Plan, Plan];
  readonly score: number;
}

/** How good two plans are as one, in the height of the side that fills its box worse. */
function judge([first, second]: readonly [Plan, Plan], split: number, whole: WallText): number {
  const onwards = second.lines.map((line): PlannedLine => ({ ...line, start: line.start + split, end: line.end + split }));
  const joined = { ...first, lines: [...first.lines, ...onwards] };
  return Math.min(...[first, second].map(({ height }) => scorePlan({ ...joined, height }, whole)));
}

/** A side at the share of the width, and the best plans for it. */
interface Side {
  readonly text: WallText;
  readonly plans: readonly Plan[];
}

/** The best plans of two sides, judged together. */
function planSides(whole: WallText, first: Side, second: Side): readonly Sides[] {
  const { box } = whole;
  const narrower = 1 - GUTTER - (first.text.box.width + second.text.box.width) / box.width;
  const both = first.plans.flatMap((one) => second.plans.map((other) => [one, other] as const));
  return both.map((plans): Sides => {
    const score = judge(plans, first.text.units.length, whole) - NARROWING_COST * narrower;
    return { texts: [first.text, second.text], plans, score };
  });
}

/** The sides that a content can be, by their parts of the width; each is planned once. */
function sidesBy({ box }: WallText, content: Content): (parts: number) => Side {
  const hang = Math.min(box.hang, box.width * GUTTER * HANG);
  const known = new Map<number, Side>();
  return (parts) => {
    const text: WallText = { ...content, box: { ...box, hang, width: (box.width * (1 - GUTTER) * parts) / PARTS } };
    const side = known.get(parts) ?? { text, plans: bestPlans(text, evenDivisionsOf(text)) };
    known.set(parts, side);
    return side;
  };
}

/** Every pair of sides whose widths are tried. */
function sidesOf(whole: WallText, [first, second]: readonly [Content, Content]): readonly Sides[] {
  const [firstAt, secondAt] = [sidesBy(whole, first), sidesBy(whole, second)];
  return Array.from({ length: PARTS - 2 * FEWEST + 1 }, (_, i) => FEWEST + i).flatMap((parts) =>
    SPARE.map((spare) => PARTS - parts - spare)
      .filter((rest) => rest >= FEWEST)
      .flatMap((rest) => planSides(whole, firstAt(parts), secondAt(rest))),
  );
}

const shifted = ({ lines }: SetText, by: number): readonly SetLine[] =>
  lines.map((line) => ({ ...line, x: line.x + by, ink: { ...line.ink, left: line.ink.left + by, right: line.ink.right + by } }));

function buildPair(whole: WallText, { texts, plans }: Sides, split: number): Pair {
  const { box, style } = whole;
  const buildSide = (text: WallText, plan: Plan): Built => build(plan, text, lineShaper(text));
  const [first, second] = [buildSide(texts[0], plans[0]), buildSide(texts[1], plans[1])];
  const [one, other] = [texts[0].box.width, texts[1].box.width];
  const gutter = box.width * GUTTER;
  const rtl = style.language.direction === 'rtl';
  const lines = [
    ...shifted(finish(first, texts[0], 0), rtl ? box.width - one : 0),
    ...shifted(finish(second, texts[1], 0), rtl ? box.width - one - gutter - other : one + gutter),
  ];
  return { set: textOf(lines), score: judge([first.plan, second.plan], split, whole) - COST };
}

/** Sets the sentences before unit `split` as one wall, and beside it, where reading goes on, those after it as another. `undefined` where it cannot be. */
export function fitPair(whole: WallText, split: number): Pair | undefined {
  const contents = [measureWall(whole.units.slice(0, split), whole.style), measureWall(whole.units.slice(split), whole.style)] as const;
  const [best] = sidesOf(whole, contents).toSorted((a, b) => b.score - a.score);
  return best && buildPair(whole, best, split);
}
