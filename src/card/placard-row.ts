import { crestAt, type Person } from './crowd.ts';
import { pointOf, type Placard, type Pole, type Sign } from './placards.ts';
import type { Random } from './random.ts';
import type { Scene } from './scene.ts';
import type { Point } from './shapes.ts';

/** How a row of signs hangs. Lengths are in heads. */
export interface RowRules {
  /** The signs stay between these shares of the way from the top of the scene down to the crowd. */
  readonly high: number;
  readonly low: number;
  /** Width of the sign of a word of mean width; `widest` times as much is the most, and above `forTwo` times two people carry it. */
  readonly sign: number;
  readonly widest: number;
  readonly forTwo: number;
  /** Mean distance of neighbours: by `stagger` less where they hang far apart in height, by as much more where they do not. */
  readonly gap: number;
  readonly stagger: number;
  readonly fewest: number;
}

/** A sign that has no place yet, px. */
interface Plan {
  readonly width: number;
  readonly height: number;
  /** Distance from the sign before it. */
  readonly gap: number;
  /** From 0, as high as its row goes, to 1. */
  readonly level: number;
  /** Radians clockwise. */
  readonly tilt: number;
  readonly forTwo: boolean;
}

const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;
const MOST_SIGNS = 24;
/** Distance of two poles from the middle of their sign, in its widths. */
const FOR_TWO_AT = 0.36;
/** The least width, in widths of a mean sign. */
const NARROWEST = 0.6;
/** Radians that a sign is meant to lean at most, and that it may lean because of where its holder stands. */
const TILT = 0.13;
const MOST_TILT = 0.2;
/** Share of the outermost signs beyond the edges of the scene. */
const CUT = { 'both sides': 0.22, 'trailing side': 0.06 } as const;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Values from 0 to 1 that cover the range evenly and are never close to the one before: multiples of the golden ratio without their whole part. */
const spread = (i: number, start: number): number => (i * GOLDEN_RATIO + start) % 1;

function planSigns(words: readonly number[], rules: RowRules, head: number, random: Random): readonly Plan[] {
  const mean = sum(words) / words.length;
  const [levels, heights, tilts] = [random(), random(), random()];
  return Array.from({ length: MOST_SIGNS }, (_, i) => {
    const ratio = Math.min(rules.widest, Math.max(NARROWEST, (words[i % words.length] ?? mean) / mean));
    const level = spread(i, levels);
    // The steps of the sequence are 0.62 up or 0.38 down.
    const stagger = level >= GOLDEN_RATIO ? -rules.stagger : rules.stagger;
    const forTwo = ratio > rules.forTwo;
    return {
      width: rules.sign * head * ratio,
      height: rules.sign * head * (0.54 + 0.3 * spread(i * 2, heights)) * ratio ** 0.3,
      gap: i === 0 ? 0 : head * (rules.gap + stagger),
      level,
      tilt: (2 * spread(i, tilts) - 1) * (forTwo ? TILT / 2 : TILT),
      forTwo,
    };
  });
}

/** Where a pole that should stand at `x` is held: at that place or beside the head that would hide it, but never where nobody stands. */
function holdAt(x: number, holders: readonly Person[]): number {
  const held = Math.max(x, holders[0]?.x ?? x);
  const hiding = holders.find((person) => Math.abs(person.x - held) < person.radius * 0.75);
  return hiding ? hiding.x + (x < hiding.x && hiding !== holders[0] ? -0.75 : 0.75) * hiding.radius : held;
}

function hang(scene: Scene, x: number, plan: Plan, { high, low }: RowRules, holders: readonly Person[]): Placard {
  const { width, height, level, tilt, forTwo } = plan;
  const crest = crestAt(scene, x);
  const half = (height + width * Math.sin(MOST_TILT)) / 2;
  const [highest, lowest] = [crest * high + half, crest * low - half];
  const centre = { x, y: highest + Math.max(0, lowest - highest) * level };
  const hands = crest + scene.head * 2.3;
  const hold = (top: Point): Pole => ({ top, foot: { x: holdAt(top.x - Math.tan(tilt) * (hands - top.y), holders), y: hands } });
  const sign: Sign = { centre, width, height, angle: tilt };
  if (forTwo) return { sign, poles: [hold(pointOf(sign, -FOR_TWO_AT, 0)), hold(pointOf(sign, FOR_TWO_AT, 0))] };
  const pole = hold(centre);
  const angle = Math.atan2(x - pole.foot.x, hands - centre.y);
  return { sign: { ...sign, angle: Math.min(MOST_TILT, Math.max(-MOST_TILT, angle)) }, poles: [pole] };
}

/** Where the row begins: cut by the edge of the scene, or, beside text, where the first holder stands. */
function beginning({ bleeds, head }: Scene, [first]: readonly Plan[], holders: readonly Person[], random: Random): number {
  const indent = random();
  const width = first?.width ?? 0;
  if (bleeds === 'both sides') return -CUT[bleeds] * width;
  const pole = width * (first?.forTwo ? 0.5 - FOR_TWO_AT : 0.5);
  return Math.max(head * (0.5 + 1.8 * indent), (holders[0]?.x ?? 0) + head * 0.5 - pole);
}

/** As many of the signs as fill the row best, their widths and gaps scaled to fill it. */
function fillRow({ width, bleeds }: Scene, plans: readonly Plan[], start: number, fewest: number): readonly Plan[] {
  let length = 0;
  const scales = plans.map((plan) => {
    length += plan.gap + plan.width;
    return (width + CUT[bleeds] * plan.width - start) / length;
  });
  const misfits = scales.map((scale, i) => (i + 1 < fewest ? Infinity : Math.abs(Math.log(scale))));
  const last = misfits.indexOf(Math.min(...misfits));
  const scale = scales[last] ?? 1;
  return plans.slice(0, last + 1).map((plan) => ({ ...plan, width: plan.width * scale, gap: plan.gap * scale }));
}

/** Raises a row of signs from left to right, as wide as the words in their order, over and over; the people carry them who can be seen. */
export function raiseRow(
  scene: Scene,
  words: readonly number[],
  rules: RowRules,
  people: readonly Person[],
  random: Random,
): readonly Placard[] {
  const holders = people.filter(({ y }) => y < scene.height - scene.head * 0.4);
  const plans = planSigns(words, rules, scene.head, random);
  const start = beginning(scene, plans, holders, random);
  let edge = start;
  return fillRow(scene, plans, start, rules.fewest).map((plan) => {
    const left = edge + plan.gap;
    edge = left + plan.width;
    return hang(scene, left + plan.width / 2, plan, rules, holders);
  });
}
