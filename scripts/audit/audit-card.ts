import { composeCard, type ComposedCard, type DrawingContext } from '../../src/render/compose.ts';
import { setHeadline } from '../../src/render/texts.ts';
import type { AuditedCard } from './audited-cards.ts';
import { CHECK_IDS, CHECKS, holds, type Check, type CheckId } from './checks.ts';

/** What was measured on a card. */
export interface CardMeasures {
  readonly name: string;
  readonly measures: Readonly<Partial<Record<CheckId, number>>>;
  /** The checks whose limits it does not keep. */
  readonly broken: readonly CheckId[];
  /** Time to set the headline the second time, ms. */
  readonly fit: number;
}

/** Measures a card that has been composed. */
export function measureCard(audited: AuditedCard, card: ComposedCard, { typefaces }: DrawingContext): Omit<CardMeasures, 'fit'> {
  const values = CHECK_IDS.flatMap((id) => {
    const check: Check = CHECKS[id];
    const value = check.measure({ ...audited, card, typefaces });
    return value === undefined ? [] : [[id, value] as const];
  });
  return {
    name: audited.name,
    measures: Object.fromEntries(values),
    broken: values.flatMap(([id, value]) => (holds(id, value) ? [] : [id])),
  };
}

/** Sets the headline once more, everything that is kept being warm. Returns ms. */
function timeFit({ spec }: AuditedCard, { texts, layout, format }: ComposedCard, { typefaces }: DrawingContext): number {
  const headline = texts.find(({ role }) => role === 'headline');
  if (!headline) return 0;
  const start = performance.now();
  setHeadline(spec, layout, typefaces, headline.box, format);
  return performance.now() - start;
}

/** Composes a card and measures it; `undefined` for a card that cannot have the layout it is asked for. Satori has to be initialised. */
export async function auditCard(audited: AuditedCard, context: DrawingContext): Promise<CardMeasures | undefined> {
  const card = await composeCard(audited.spec, context);
  if (card.layout !== audited.layout) return undefined;
  const fit = timeFit(audited, card, context);
  return { ...measureCard(audited, card, context), fit };
}
