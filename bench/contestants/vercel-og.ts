import { ImageResponse } from '@vercel/og';

import { cardBoxes } from '../cards/boxes.ts';
import { toElement } from '../cards/element.ts';
import { satoriFonts } from '../cards/satori-fonts.ts';
import type { Draw } from './contestant.ts';
import { readPeerFonts } from './peer-fonts.ts';

/** `@vercel/og` on Node: its own Satori, and sharp, which it installs and prefers to its resvg. */
export async function openVercelOg(): Promise<Draw> {
  const { fonts, families } = satoriFonts(await readPeerFonts());
  return async ({ flat }) => {
    const response = new ImageResponse(toElement(cardBoxes(flat, families)), { width: flat.width, height: flat.height, fonts });
    return new Uint8Array(await response.arrayBuffer());
  };
}
