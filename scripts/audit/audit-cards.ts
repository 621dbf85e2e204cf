import type { DrawingContext } from '../../src/render/compose.ts';
import { auditCard, type CardMeasures } from './audit-card.ts';
import { auditedCards } from './audited-cards.ts';
import { CHECK_IDS, CHECKS, worstIsHighest, type Check, type CheckId } from './checks.ts';
import { LEAST_CONTRAST, themeContrasts, type ThemeContrast } from './contrast.ts';

/** Cards that are named for each check. */
const NAMED = 20;

/** A card with one of its measures. */
export interface NamedMeasure {
  readonly name: string;
  readonly value: number;
}

/** The outcome of one check over all cards. */
export interface CheckResult {
  readonly id: CheckId;
  readonly title: string;
  readonly unit: Check['unit'];
  readonly limit: Check['limit'];
  /** How many cards the check is about, and how many of them break its limit. */
  readonly cards: number;
  readonly broken: number;
  /** The worst cards, the worst of all first. */
  readonly worst: readonly NamedMeasure[];
}

/** Times to set a headline, warm, ms. */
export interface FitTimes {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
  readonly slowest: readonly NamedMeasure[];
}

/** What an audit found. */
export interface Audit {
  readonly cards: readonly CardMeasures[];
  readonly checks: readonly CheckResult[];
  readonly contrasts: readonly ThemeContrast[];
  readonly fits: FitTimes;
  /** Whether every limit holds; times are not limited. */
  readonly passes: boolean;
}

function resultOf(id: CheckId, cards: readonly CardMeasures[]): CheckResult {
  const { title, unit, limit }: Check = CHECKS[id];
  const measured = cards.flatMap(({ name, measures }) => (measures[id] === undefined ? [] : [{ name, value: measures[id] }]));
  const sign = worstIsHighest(id) ? -1 : 1;
  const worst = measured.toSorted((a, b) => sign * (a.value - b.value)).slice(0, NAMED);
  return { id, title, unit, limit, cards: measured.length, broken: cards.filter(({ broken }) => broken.includes(id)).length, worst };
}

function timesOf(cards: readonly CardMeasures[]): FitTimes {
  const sorted = cards.toSorted((a, b) => a.fit - b.fit);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.fit ?? 0;
  const slowest = sorted
    .slice(-NAMED)
    .toReversed()
    .map(({ name, fit }) => ({ name, value: fit }));
  return { median: at(0.5), p95: at(0.95), max: at(1), slowest };
}

/** Audits every slogan of a catalog in every language, format and layout that it can have. Satori has to be initialised. */
export async function auditCards(context: DrawingContext): Promise<Audit> {
  const cards: CardMeasures[] = [];
  for (const audited of auditedCards(context.catalog)) {
    // oxlint-disable-next-line no-await-in-loop -- the times are to be those of one fit
    const measures = await auditCard(audited, context);
    if (measures) cards.push(measures);
  }
  const contrasts = themeContrasts();
  const legible = contrasts.every(({ contrast }) => contrast >= LEAST_CONTRAST);
  return {
    cards,
    checks: CHECK_IDS.map((id) => resultOf(id, cards)),
    contrasts,
    fits: timesOf(cards),
    passes: legible && cards.every(({ broken }) => broken.length === 0),
  };
}
