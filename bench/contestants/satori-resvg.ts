import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';

import { cardBoxes } from '../cards/boxes.ts';
import { toElement } from '../cards/element.ts';
import { satoriFonts } from '../cards/satori-fonts.ts';
import type { Draw } from './contestant.ts';
import { readPeerFonts } from './peer-fonts.ts';

/** Satori of the project's version with text, and native resvg with its own PNG. */
export async function openSatoriResvg(): Promise<Draw> {
  const { fonts, families } = satoriFonts(await readPeerFonts());
  return async ({ flat }) => {
    const svg = await satori(toElement(cardBoxes(flat, families)), { width: flat.width, height: flat.height, fonts });
    return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  };
}
