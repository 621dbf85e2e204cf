import { INKS, type Ink } from '../card/inks.ts';
import { REGIONS } from './plates.ts';

/** Shares of the inks in a pixel, each of 255, in the order of `INKS`. */
export type Mix = readonly number[];

/** As many colours as a palette can hold. */
const MOST_COLOURS = 256;

const WHOLE = 255;

/** Into how many steps the way from one ink to another is divided where a card has too many mixes for a palette. Finer steps than the first never sufficed (docs/performance.md). */
const STEPS = [8, 6, 4, 2] as const;

/** For each region the places of the inks that red, green and blue of the first and then of the second plate stand for, and that of the ink without a channel. */
const PLACES = REGIONS.map(({ inks, rest }: { readonly inks: readonly Ink[]; readonly rest: Ink }) => ({
  channels: inks.map((ink) => INKS.indexOf(ink)),
  rest: INKS.indexOf(rest),
}));
const GROUND = INKS.indexOf('ground');

const held = (share: number): number => Math.min(WHOLE, Math.max(0, share));

/** What the plates say of a pixel: `first` and `second` hold red in their lowest byte, then green, blue and alpha, multiplied by alpha. */
export function readMix(region: number, first: number, second: number, transparent: boolean): Mix {
  const mix: number[] = Array(INKS.length).fill(0);
  const { channels = [], rest = GROUND } = PLACES[region] ?? {};
  for (let channel = 0; channel < channels.length; channel++) {
    mix[channels[channel] ?? 0] = ((channel < 3 ? first : second) >>> (8 * (channel % 3))) & 255;
  }
  mix[rest] = held((mix[rest] ?? 0) + (first >>> 24) - total(mix));
  if (!transparent) mix[GROUND] = held((mix[GROUND] ?? 0) + WHOLE - total(mix));
  return mix;
}

function total(mix: Mix): number {
  let sum = 0;
  for (const share of mix) sum += share;
  return sum;
}

/** How many of `steps` each share of a mix comes to: rounded down, and those that lost most made whole until the sum is right. */
function countSteps(mix: Mix, steps: number): number[] {
  const unit = WHOLE / steps;
  const counts = mix.map((share) => Math.floor(share / unit));
  for (let missing = Math.round(total(mix) / unit) - total(counts); missing > 0; missing--) {
    let [most, at] = [-1, 0];
    for (let ink = 0; ink < mix.length; ink++) {
      const lost = (mix[ink] ?? 0) - (counts[ink] ?? 0) * unit;
      if (lost > most) [most, at] = [lost, ink];
    }
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

/** A mix of the same sum whose shares are steps of a whole. The largest takes what rounding leaves over. */
function coarsen(mix: Mix, steps: number): Mix {
  const counts = countSteps(mix, steps);
  const shares = counts.map((count) => Math.floor((count * WHOLE) / steps));
  const largest = counts.indexOf(Math.max(...counts));
  shares[largest] = (shares[largest] ?? 0) + total(mix) - total(shares);
  return shares;
}

/** A mix as a key: a share is a character. */
const keyOf = (mix: Mix): string => String.fromCharCode(...mix);

/** A mix, and how often it comes up. */
interface CountedMix {
  readonly mix: Mix;
  readonly count: number;
}

/** A palette, and for each mix the entry that stands for it. */
export interface ReducedMixes {
  readonly mixes: readonly Mix[];
  readonly entryOf: readonly number[];
}

/** A mix by its key. */
type Keyed = readonly [key: string, mix: Mix];

/** Each mix once, the commonest first. */
function commonestFirst(counted: readonly CountedMix[], keys: readonly string[]): readonly Keyed[] {
  const byKey = new Map<string, CountedMix>();
  counted.forEach(({ mix, count }, i) => {
    const key = keys[i] ?? '';
    byKey.set(key, { mix, count: count + (byKey.get(key)?.count ?? 0) });
  });
  return [...byKey].toSorted(([, a], [, b]) => b.count - a.count).map(([key, { mix }]) => [key, mix]);
}

/** How many of the commonest mixes can stay exact if the others are rounded to these coarse ones; `undefined` if a palette cannot hold even the coarse ones. */
function keepable(coarse: readonly Keyed[]): number | undefined {
  const needed = new Set<string>();
  for (let i = coarse.length - 1; i >= 0; i--) {
    needed.add(coarse[i]?.[0] ?? '');
    if (i + needed.size <= MOST_COLOURS) return i;
  }
  return undefined;
}

/** For every mix the one that stands for it. */
function substitutes(common: readonly Keyed[]): readonly Keyed[] {
  if (common.length <= MOST_COLOURS) return common;
  for (const steps of STEPS) {
    const coarse = common.map(([, mix]): Keyed => {
      const rounded = coarsen(mix, steps);
      return [keyOf(rounded), rounded];
    });
    const kept = keepable(coarse);
    if (kept !== undefined) return common.map((exact, i) => (i < kept ? exact : (coarse[i] ?? exact)));
  }
  throw new Error(`A card has ${common.length} mixes of inks, which no palette of ${MOST_COLOURS} can hold.`);
}

/** Makes a palette of mixes. Up to 256 stay as they are. Of more, the commonest do, and the others, all on edges between inks, are rounded to as fine steps as fit: 8 on every card so far, which is 1/16 of the way from one ink to the other at most. */
export function reduceMixes(counted: readonly CountedMix[]): ReducedMixes {
  const keys = counted.map(({ mix }) => keyOf(mix));
  const common = commonestFirst(counted, keys);
  const replacing = substitutes(common);
  const standsFor = new Map(common.map(([key], i) => [key, replacing[i]]));
  // Entries in the order in which they come up, from the top of the card on: so rows compress best.
  const places = new Map<string, { readonly place: number; readonly mix: Mix }>();
  const entryOf = keys.map((key) => {
    const [substitute, mix] = standsFor.get(key) ?? [key, []];
    const entry = places.get(substitute) ?? { place: places.size, mix };
    places.set(substitute, entry);
    return entry.place;
  });
  return { mixes: Array.from(places.values(), ({ mix }) => mix), entryOf };
}
