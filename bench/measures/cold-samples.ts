import { KINDS, type Kind } from '../cards/plan-cards.ts';
import type { ColdFigures } from '../report/results.ts';
import { median, percentile } from '../report/statistics.ts';

/** One drawn card. */
export interface Sample {
  readonly kind: Kind['id'];
  /** The same for the same card of every contestant. */
  readonly card: string;
  readonly ms: number;
  /** Ms of processor time; `undefined` where it cannot be told. */
  readonly cpu?: number;
  readonly bytes: number;
}

/** The name of the figures for all og cards, short and long. */
export const ALL_OG = 'og';

const GROUPS: readonly { readonly id: string; readonly kinds: readonly string[] }[] = [
  { id: ALL_OG, kinds: KINDS.filter(({ format }) => format === 'og').map(({ id }) => id) },
  ...KINDS.map(({ id }) => ({ id, kinds: [id] })),
];

/** Sums up a contestant's samples kind by kind, and those of all og cards, beside the project's samples of the same cards. */
export function sumUp(samples: readonly Sample[], ours: readonly Sample[]): readonly ColdFigures[] {
  const key = ({ kind, card }: Sample): string => `${kind} ${card}`;
  const reference = new Map(ours.map((sample) => [key(sample), sample.ms]));
  return GROUPS.map(({ id, kinds }) => {
    const own = samples.filter(({ kind }) => kinds.includes(kind));
    const times = own.map(({ ms }) => ms);
    return {
      kind: id,
      p50: median(times),
      p95: percentile(times, 0.95),
      cpu: median(own.flatMap(({ cpu }) => cpu ?? [])),
      bytes: median(own.map(({ bytes }) => bytes)),
      cards: own.length,
      ratio: median(own.map((sample) => (reference.get(key(sample)) ?? Number.NaN) / sample.ms)),
    };
  });
}
