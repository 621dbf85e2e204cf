import { FORMAT_IDS } from '../../src/card/formats.ts';
import type { CardSpec } from '../../src/card/spec.ts';
import { createRenderer } from '../../src/render/create-renderer.ts';
import { openShipped } from '../support/shipped.ts';

/** One language for each shipped script. */
const LANGUAGES = ['en', 'uk', 'el', 'ka', 'ar', 'hi', 'zh', 'ja', 'ko'];
/** Slogans of different lengths; they take turns from format to format, themes from language to language. */
const SLOGANS = ['nato-out', 'support-resistance', 'multiply-demonstrations', 'dismantle-csto'];

const THEMES = ['red', 'ink', 'paper', 'wheat', 'cobalt', 'violet', 'mono'];

/** A card whose picture is kept. */
export interface GoldenCard {
  /** File name without its ending. */
  readonly name: string;
  readonly spec: CardSpec;
}

/** The cards whose pictures are kept, one of each script in each format, and what draws them. */
export async function openGoldenCards(): Promise<{
  readonly cards: readonly GoldenCard[];
  readonly draw: (card: GoldenCard) => Promise<Uint8Array>;
}> {
  const { catalog, runtime, card } = await openShipped();
  const renderer = await createRenderer(catalog, runtime, 'https://placard.example');
  const cards = LANGUAGES.flatMap((language, l) =>
    FORMAT_IDS.map((format, f) => {
      const spec = card(language, SLOGANS[(l + f) % SLOGANS.length] ?? '', format, THEMES[(l + f) % THEMES.length]);
      return { name: `${language}-${format}`, spec };
    }),
  );
  return { cards, draw: ({ spec }) => renderer.png(spec) };
}

/** Where the picture of a card is kept. */
export const goldenFile = (name: string): URL => new URL(`images/${name}.png`, import.meta.url);
