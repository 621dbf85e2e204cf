import type { Typefaces } from '../../src/card/typefaces.ts';
import type { ComposedCard } from '../../src/render/compose.ts';
import { letterHeight } from '../../src/render/texts.ts';
import type { AuditedCard } from './audited-cards.ts';
import { unmarkedLoudness } from './loudness.ts';
import { clearOfCovers, clearOfMarch, inkOutside, linesApart, linkToPanel, partsApart, textToEdge } from './place-faults.ts';
import { blockFill, blockWidth, lineFill, smallestCapitals, TIMELINE_FORMATS } from './size-measures.ts';

/** A card that has been composed, with the fonts it is set in. */
export interface ComposedAudit extends AuditedCard {
  readonly card: ComposedCard;
  readonly typefaces: Typefaces;
}

/** Something that is measured on every card. */
export interface Check {
  readonly title: string;
  readonly unit: 'px' | 'share';
  /** What no card may go beyond; `undefined` where the measure is only to be looked at. */
  readonly limit: { readonly least: number } | { readonly most: number } | undefined;
  /** `undefined` for a card that the check is not about. */
  readonly measure: (card: ComposedAudit) => number | undefined;
}

/** Outlines are written in hundredths of a px. */
const ROUNDING = 0.02;

const inTimeline = ({ spec }: AuditedCard): boolean => TIMELINE_FORMATS.includes(spec.format);

/** The checks with their limits; those of `../shared/design.md`, "How it is judged". */
export const CHECKS = {
  outside: {
    title: 'ink outside its box',
    unit: 'px',
    limit: { most: ROUNDING },
    measure: ({ card }) => inkOutside(card),
  },
  edge: {
    title: 'text to the edge of the card',
    unit: 'px',
    limit: { least: 2 },
    measure: ({ card }) => textToEdge(card),
  },
  covered: {
    title: 'text to what apps cover (story, header)',
    unit: 'px',
    limit: { least: -ROUNDING },
    measure: ({ card, spec }) => clearOfCovers(card, spec.format),
  },
  parts: {
    title: 'texts, mark, panel and code apart',
    unit: 'px',
    limit: { least: 0 },
    measure: ({ card }) => partsApart(card),
  },
  panel: {
    title: 'link to the edge of the panel',
    unit: 'px',
    limit: { least: 2 },
    measure: ({ card }) => linkToPanel(card),
  },
  march: {
    title: 'text to the march',
    unit: 'px',
    limit: { least: 0 },
    measure: ({ card }) => clearOfMarch(card),
  },
  lines: {
    title: 'ink of neighbouring lines apart, of their size',
    unit: 'share',
    limit: { least: 0.08 },
    measure: ({ card }) => linesApart(card),
  },
  capitals: {
    title: 'capitals at 300 px (og, wide, square, portrait)',
    unit: 'px',
    limit: { least: 9 },
    measure: (audited) => (inTimeline(audited) ? smallestCapitals(audited.card, letterHeight(audited.spec, audited.typefaces)) : undefined),
  },
  capitalsElsewhere: {
    title: 'capitals at 300 px (other formats)',
    unit: 'px',
    limit: undefined,
    measure: (audited) => (inTimeline(audited) ? undefined : smallestCapitals(audited.card, letterHeight(audited.spec, audited.typefaces))),
  },
  loudness: {
    title: 'other words, in sizes of the marked (walls)',
    unit: 'share',
    limit: { most: 1.05 },
    measure: ({ card, layout, spec }) => (layout === 'wall' ? unmarkedLoudness(card, spec) : undefined),
  },
  measure: {
    title: 'emptiest line of a wall, of the measure',
    unit: 'share',
    limit: { least: 0.96 },
    measure: ({ card, layout }) => (layout === 'wall' ? lineFill(card) : undefined),
  },
  wallWidth: {
    title: 'width of a wall, of its box (header)',
    unit: 'share',
    limit: { least: 0.8 - ROUNDING / 1000 },
    measure: ({ card, layout, spec }) => (layout === 'wall' && spec.format === 'header' ? blockWidth(card) : undefined),
  },
  wallWidthElsewhere: {
    title: 'width of a wall, of its box (other formats)',
    unit: 'share',
    limit: { least: 0.9 },
    measure: ({ card, layout, spec }) => (layout === 'wall' && spec.format !== 'header' ? blockWidth(card) : undefined),
  },
  wallHeight: {
    title: 'height of a wall, of its box',
    unit: 'share',
    limit: undefined,
    measure: ({ card, layout }) => (layout === 'wall' ? blockFill(card) : undefined),
  },
  marchHeight: {
    title: 'height of the text of a march, of its box',
    unit: 'share',
    limit: undefined,
    measure: ({ card, layout }) => (layout === 'march' ? blockFill(card) : undefined),
  },
} as const satisfies Record<string, Check>;

/** Name of a check. */
export type CheckId = keyof typeof CHECKS;

/** The checks in the order they are reported. */
export const CHECK_IDS = Object.keys(CHECKS).filter((id): id is CheckId => id in CHECKS);

/** Whether a measure keeps the limit of its check. */
export function holds(id: CheckId, value: number): boolean {
  const { limit }: Check = CHECKS[id];
  if (limit === undefined) return true;
  return 'least' in limit ? value >= limit.least : value <= limit.most;
}

/** Whether the worst measure of a check is its highest. */
export function worstIsHighest(id: CheckId): boolean {
  const { limit }: Check = CHECKS[id];
  return limit !== undefined && 'most' in limit;
}
