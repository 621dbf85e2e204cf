import type { Pixels } from '../runtime/runtime.ts';
import { type Mix, readMix, reduceMixes } from './mixes.ts';
import { type InkedCard, MARCH, PANEL, type Rectangle, TEXT } from './plates.ts';
import { createScratch, type Runs, type Scratch } from './scratch.ts';

/** A card as entries of a palette. */
export interface SeparatedCard {
  /** Its pixels; kinds are places in `entryOf`. */
  readonly runs: Runs;
  /** The entry of the palette for each kind of pixel. */
  readonly entryOf: readonly number[];
  readonly mixes: readonly Mix[];
}

/** More kinds of pixels than any card has: some hundreds. */
const MOST_KINDS = 1 << 14;
const SLOTS = 1 << 16;
/** Where the region stands in the second word of a kind: in place of its alpha, which is that of the first. */
const REGION_SHIFT = 24;
const COLOURS = 0xff_ffff;

/** Numbers pairs of 32-bit words in the order in which they come up. An open-addressing hash table: a `Map` of one key for both would be several times slower. */
function numberPairs() {
  const slots = new Uint16Array(SLOTS);
  const firsts = new Uint32Array(MOST_KINDS);
  const seconds = new Uint32Array(MOST_KINDS);
  let count = 0;
  const numberOf = (first: number, second: number): number => {
    let slot = (Math.imul(first, 0x9e37_79b1) ^ Math.imul(second, 0x85eb_ca6b)) >>> 16;
    for (let number = slots[slot] ?? 0; number !== 0; number = slots[slot] ?? 0) {
      if (firsts[number - 1] === first && seconds[number - 1] === second) return number - 1;
      slot = (slot + 1) & (SLOTS - 1);
    }
    if (count === MOST_KINDS) throw new Error(`A card has more than ${MOST_KINDS} kinds of pixels.`);
    firsts[count] = first;
    seconds[count] = second;
    slots[slot] = ++count;
    return count - 1;
  };
  const all = () => Array.from({ length: count }, (_, i) => [firsts[i] ?? 0, seconds[i] ?? 0] as const);
  return { numberOf, all };
}

/** Pixels of one region in a row: from `start` up to `end`. */
interface Stretch {
  readonly region: number;
  readonly start: number;
  readonly end: number;
}

const crosses = (area: Rectangle | undefined, y: number): boolean => area !== undefined && y >= area.top && y < area.top + area.height;
const edgesOf = ({ left, width }: Rectangle): readonly number[] => [left, left + width];

/** The stretches of a row, from left to right. */
function stretchesOf({ width, march, panel }: InkedCard, y: number): readonly Stretch[] {
  const areas = [
    { region: PANEL, area: panel },
    { region: MARCH, area: march?.within },
  ].flatMap(({ region, area }) => (area && crosses(area, y) ? [{ region, area }] : []));
  const edges = [...new Set([0, width, ...areas.flatMap(({ area }) => edgesOf(area))])].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const region = areas.find(({ area }) => start >= area.left && start < area.left + area.width)?.region ?? TEXT;
    return { region, start, end: edges[i + 1] ?? width };
  });
}

const words = ({ data }: Pixels): Uint32Array => new Uint32Array(data.buffer, data.byteOffset, data.byteLength >> 2);

/** Where a run of equal pixels ends that begins at `at`, before `end` at the latest. */
function endOfRun(pixels: Uint32Array, at: number, end: number): number {
  const value = pixels[at];
  let next = at + 1;
  while (next < end && pixels[next] === value) next++;
  return next;
}

/** Reads the plates of a card pixel by pixel: what mixes of inks there are, and where. The second plate is that of its march. What it returns is good until `scratch` is used again. */
export function separate(card: InkedCard, first: Pixels, second: Pixels | undefined, scratch: Scratch = createScratch()): SeparatedCard {
  const { width, height, march, transparent } = card;
  const firsts = words(first);
  const seconds = second ? words(second) : new Uint32Array();
  const { ends, kinds } = scratch.runs(width * height);
  let count = 0;
  const counts = new Uint32Array(MOST_KINDS);
  const pairs = numberPairs();
  /** Reads a stretch in pixels of the card; `shift` leads to the same ones of the second plate. */
  const read = (region: number, from: number, to: number, shift: number | undefined): void => {
    for (let at = from; at < to;) {
      const end = endOfRun(firsts, at, to);
      const next = shift === undefined ? end : endOfRun(seconds, at + shift, end + shift) - shift;
      const other = shift === undefined ? 0 : (seconds[at + shift] ?? 0) & COLOURS;
      const kind = pairs.numberOf(firsts[at] ?? 0, (region << REGION_SHIFT) | other);
      kinds[count] = kind;
      ends[count++] = next;
      counts[kind] = (counts[kind] ?? 0) + 1;
      at = next;
    }
  };
  let [stretches, key] = [stretchesOf(card, 0), ''];
  for (let y = 0; y < height; y++) {
    const rowKey = `${crosses(march?.within, y)} ${crosses(card.panel, y)}`;
    if (rowKey !== key) [stretches, key] = [stretchesOf(card, y), rowKey];
    for (const { region, start, end } of stretches) {
      const shift = region === MARCH && march ? (y - march.within.top) * march.within.width - march.within.left - y * width : undefined;
      read(region, y * width + start, y * width + end, shift);
    }
  }
  const counted = pairs.all().map(([one, other], kind) => ({
    mix: readMix(other >>> REGION_SHIFT, one, other, transparent),
    count: counts[kind] ?? 0,
  }));
  return { runs: { ends, kinds, count }, ...reduceMixes(counted) };
}
