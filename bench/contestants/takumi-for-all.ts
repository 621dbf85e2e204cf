import { Renderer } from '@takumi-rs/core';

import { cardBoxes } from '../cards/boxes.ts';
import { peerName, type PeerFont } from '../cards/cut-fonts.ts';
import type { FlatCard } from '../cards/flat-card.ts';
import { toTakumi } from '../cards/takumi-node.ts';
import type { Draw } from './contestant.ts';
import { readPeerFonts } from './peer-fonts.ts';

/** Takumi, native, for every script: fonts of several scripts have Latin letters of their own, so each card names its faces instead of one family for all. */
export async function openTakumiForAll(): Promise<Draw> {
  const renderer = new Renderer();
  const fonts = await readPeerFonts('all');
  for (const { name, bytes } of fonts) await renderer.registerFont({ name, data: bytes, weight: 700 });
  const known = new Set(fonts.map(({ name }) => name));
  const families = (family: PeerFont['family'], { faces }: FlatCard): string =>
    faces[family]
      .map((face) => peerName(family, face))
      .filter((name) => known.has(name))
      .join(', ');
  return ({ flat }) =>
    renderer.render(toTakumi(cardBoxes(flat, { display: families('display', flat), small: families('small', flat) })), {
      width: flat.width,
      height: flat.height,
      format: 'png',
    });
}
