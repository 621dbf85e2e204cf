import { initSync, Renderer } from '@takumi-rs/wasm';
import module from '@takumi-rs/wasm/takumi_wasm_bg.wasm';
import { fonts } from 'bundled:peer-fonts';

import { cardBoxes } from '../cards/boxes.ts';
import { toTakumi } from '../cards/takumi-node.ts';
import { serveCards } from './serve-cards.ts';

/** Takumi in workerd: one renderer, fonts registered once. */
export default serveCards(async () => {
  initSync({ module });
  const renderer = new Renderer();
  for (const { family, bytes, ranges } of fonts) {
    const unicodeRange = ranges.map(([first, last]): [number, number] => [first, last]);
    await renderer.registerFont({ name: family, data: new Uint8Array(bytes), weight: 700, unicodeRange });
  }
  return ({ flat }) =>
    renderer.render(toTakumi(cardBoxes(flat, { display: 'display', small: 'small' })), {
      width: flat.width,
      height: flat.height,
      format: 'png',
    });
});
