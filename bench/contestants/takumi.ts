import { Renderer } from '@takumi-rs/core';

import { cardBoxes } from '../cards/boxes.ts';
import { toTakumi } from '../cards/takumi-node.ts';
import type { Draw } from './contestant.ts';
import { readPeerFonts } from './peer-fonts.ts';

/** Takumi, native: one renderer, fonts registered once, nodes without JSX. */
export async function openTakumi(): Promise<Draw> {
  const renderer = new Renderer();
  for (const { family, bytes, ranges } of await readPeerFonts()) {
    await renderer.registerFont({ name: family, data: bytes, weight: 700, unicodeRange: ranges.map(([first, last]) => [first, last]) });
  }
  return ({ flat }) =>
    renderer.render(toTakumi(cardBoxes(flat, { display: 'display', small: 'small' })), {
      width: flat.width,
      height: flat.height,
      format: 'png',
    });
}
