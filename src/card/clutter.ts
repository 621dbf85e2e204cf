import type { Placard, Sign } from './placards.ts';

/** The signs of a march, each row from left to right. */
export interface Rows {
  readonly back: readonly Placard[];
  readonly front: readonly Placard[];
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Share of a sign that another one covers when it is drawn over it, tilts left out of account. */
function coveredBy(sign: Sign, other: Sign): number {
  const across = Math.min(sign.width, (sign.width + other.width) / 2 - Math.abs(sign.centre.x - other.centre.x));
  const down = Math.min(sign.height, (sign.height + other.height) / 2 - Math.abs(sign.centre.y - other.centre.y));
  return (Math.max(0, across) * Math.max(0, down)) / (sign.width * sign.height);
}

const touching = (sign: Sign, row: readonly Placard[]): number =>
  sum(row.filter((other) => other.sign !== sign).map((other) => coveredBy(sign, other.sign)));

/** How close values are to others, 0 (further than `reach`) to 1 for each pair. */
const closeness = (values: readonly number[], others: readonly number[], reach: number): number =>
  sum(values.flatMap((value) => others.map((other) => Math.max(0, 1 - Math.abs(value - other) / reach))));

const feetOf = (row: readonly Placard[]): readonly number[] => row.flatMap(({ poles }) => poles.map(({ foot }) => foot.x));
const centresOf = (row: readonly Placard[]): readonly number[] => row.map(({ sign }) => sign.centre.x);

/** How badly an arrangement reads, from 0: signs that hide others, signs of the back row that run into one another, signs and poles that stand exactly behind others, poles that meet. `head` is the mean radius of a head, px. */
export function clutterOf({ back, front }: Rows, head: number): number {
  const backHidden = back.map(({ sign }) => touching(sign, front) + 2 * touching(sign, back));
  const frontHidden = front.map(({ sign }) => 1.5 * touching(sign, front));
  const towers = closeness(centresOf(back), centresOf(front), head * 0.9) + closeness(feetOf(back), feetOf(front), head * 0.9);
  const feet = feetOf(front);
  const meetings = sum(feet.slice(1).map((foot, i) => Math.max(0, 1.8 - (foot - (feet[i] ?? 0)) / head)));
  return 1.5 * Math.max(...backHidden, ...frontHidden) + (sum(backHidden) + 0.3 * towers) / back.length + meetings / feet.length;
}
