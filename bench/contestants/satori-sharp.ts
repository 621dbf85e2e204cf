import satori from 'satori';
import sharp from 'sharp';

import { cardBoxes } from '../cards/boxes.ts';
import { toElement } from '../cards/element.ts';
import { satoriFonts } from '../cards/satori-fonts.ts';
import type { Draw } from './contestant.ts';
import { readPeerFonts } from './peer-fonts.ts';

/** Satori with text, drawn and encoded by sharp (librsvg and libvips). */
export async function openSatoriSharp(): Promise<Draw> {
  const { fonts, families } = satoriFonts(await readPeerFonts());
  return async ({ flat }) => {
    const svg = await satori(toElement(cardBoxes(flat, families)), { width: flat.width, height: flat.height, fonts });
    return sharp(Buffer.from(svg)).png().toBuffer();
  };
}
