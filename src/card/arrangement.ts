import type { Layout } from '../content/catalog.ts';
import type { Format } from './formats.ts';

/** How the parts of a card stand to each other: the signature at the foot, text in a column beside a march, or the signature on top and a march along the foot. */
export type Arrangement = 'foot' | 'column' | 'band';

/** The arrangement of a layout in a format. */
export function arrangementOf(layout: Layout, { march }: Format): Arrangement {
  return march && (layout === 'march' || march.always) ? march.place : 'foot';
}

/** A box in px of the card. */
export interface ArtBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far the march reaches beyond the card's edges, in shares of the card. */
const BLEED = 0.01;

/** Where the march of a card stands, reaching beyond the edges it bleeds over; `undefined` for a card without one. */
export function artBox(arrangement: Arrangement, format: Format, mirrored: boolean): ArtBox | undefined {
  const { width, height, march, crowdBelow } = format;
  if (arrangement === 'column' && march) {
    const begin = width * march.begin;
    const reach = width * (1 + BLEED) - begin;
    return { left: mirrored ? width - begin - reach : begin, top: height * 0.06, width: reach, height: height * (0.94 + BLEED) };
  }
  const top = arrangement === 'band' ? march?.begin : crowdBelow;
  return top === undefined
    ? undefined
    : { left: -width * BLEED, top: height * top, width: width * (1 + 2 * BLEED), height: height * (1 + BLEED - top) };
}
