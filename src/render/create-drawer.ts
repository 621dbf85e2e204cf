import { findCard, type CardSpec } from '../card/spec.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { CardNames, Drawer, InkedImage } from './drawing.ts';
import { depthFor, filterRows } from './filter-rows.ts';
import { firstPlate, type InkedCard, secondPlate } from './plates.ts';
import { pngChunk } from './png.ts';
import { createScratch, type Scratch } from './scratch.ts';
import { separate } from './separate.ts';
import type { Studio } from './studio.ts';
import { inkCard } from './svg.ts';

/** Rasterizes a card by its plates and compresses it. */
async function imageOf(card: InkedCard, { rasterize, deflate }: Runtime, scratch: Scratch): Promise<InkedImage> {
  const first = await rasterize(firstPlate(card));
  const second = card.march && (await rasterize(secondPlate(card.march)));
  // From here on nothing waits, so that no other card comes by the same memory.
  const separated = separate(card, first, second, scratch);
  const depth = depthFor(separated.mixes.length);
  const data = pngChunk('IDAT', deflate(filterRows(separated, card.width, depth, scratch)));
  return { width: card.width, height: card.height, depth, mixes: Uint8Array.from(separated.mixes.flat()), data };
}

/** Draws the cards of a catalog in this thread. `publicUrl` is the origin of the share pages, without a slash at the end; posters carry it in their codes. Drawing rejects for names that the catalog does not have. */
export function createDrawer(catalog: Catalog, { runtime, typefaces }: Studio, publicUrl: string): Drawer {
  const scratch = createScratch();
  const encoder = new TextEncoder();
  const context = { catalog, publicUrl, typefaces };
  const specOf = (names: CardNames): CardSpec => {
    const spec = findCard(catalog, names);
    if (!spec) throw new Error(`The catalog has no ${names.slogan} in ${names.language}.`);
    return spec;
  };
  const ink = async (names: CardNames) => inkCard(specOf(names), context);
  return {
    svg: async (names) => encoder.encode((await ink(names)).svg),
    image: async (names) => imageOf(await ink(names), runtime, scratch),
    both: async (names) => {
      const card = await ink(names);
      return { svg: encoder.encode(card.svg), image: await imageOf(card, runtime, scratch) };
    },
  };
}
