import type { FormatId } from '../../src/card/formats.ts';
import { defaultTheme, findCard, type CardSpec } from '../../src/card/spec.ts';
import type { Catalog, Slogan } from '../../src/content/catalog.ts';

/** What cold figures are given for. */
export interface Kind {
  readonly id: string;
  readonly label: string;
  readonly format: FormatId;
  readonly length: 'short' | 'long';
}

/** The kinds of cards in the order of a round. */
export const KINDS: readonly Kind[] = [
  { id: 'og short', label: 'og, 54–80 letters', format: 'og', length: 'short' },
  { id: 'og long', label: 'og, 108–264 letters', format: 'og', length: 'long' },
  { id: 'square', label: 'square, 54–80 letters', format: 'square', length: 'short' },
  { id: 'story', label: 'story, 108–264 letters', format: 'story', length: 'long' },
];

/** Slogans of the shipped slogans.yaml by their length. */
const SLOGANS = {
  warmUp: ['working-class-unity'],
  short: ['nato-out', 'support-resistance', 'dissolve-nato'],
  long: ['statement', 'multiply-demonstrations', 'dismantle-csto'],
} as const;

/** Languages in scripts whose font every contestant draws alike. */
const SCRIPTS: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Grek']);

/** The cards of one round: those that warm up, and for each kind those that are measured. No text is in it twice. */
export interface Plan {
  readonly warmUp: readonly CardSpec[];
  readonly measured: ReadonlyMap<Kind, readonly CardSpec[]>;
}

function cardsOf(catalog: Catalog, ids: readonly string[], languages: readonly string[], format: FormatId): readonly CardSpec[] {
  const slogans = ids.flatMap((id): readonly Slogan[] => catalog.slogans.filter((slogan) => slogan.id === id));
  return languages.flatMap((language) =>
    slogans.flatMap((slogan) => findCard(catalog, { language, slogan: slogan.id, format, theme: defaultTheme(slogan) }) ?? []),
  );
}

/** At most so many, taken evenly from the whole. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, most);
}

/** Plans round number `round` (from 0): kinds of the same length share the languages out, and swap them from round to round. `most` cards are measured of each kind, and each format is warmed up with `warm` cards. */
export function planCards(catalog: Catalog, round: number, { most, warm }: { readonly most: number; readonly warm: number }): Plan {
  const languages = Array.from(catalog.languages.values()).filter(({ script }) => SCRIPTS.has(script));
  const half = (parity: number) => languages.filter((_, i) => i % 2 === parity).map(({ tag }) => tag);
  const measured = new Map(
    KINDS.map(({ id, label, format, length }, i) => {
      const cards = cardsOf(catalog, SLOGANS[length], half((Math.floor(i / 2) + round) % 2), format);
      return [{ id, label, format, length }, spread(cards, most)] as const;
    }),
  );
  const tags = languages.map(({ tag }) => tag);
  const warmUp = Array.from({ length: warm }, (_, i) => i).flatMap((i) =>
    KINDS.flatMap(({ format }) => cardsOf(catalog, SLOGANS.warmUp, tags.slice(i % tags.length, (i % tags.length) + 1), format)),
  );
  return { warmUp, measured };
}
