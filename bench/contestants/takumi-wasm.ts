import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import initWasm, { Renderer } from '@takumi-rs/wasm';

import { cardBoxes } from '../cards/boxes.ts';
import { toTakumi } from '../cards/takumi-node.ts';
import type { Draw } from './contestant.ts';
import { readPeerFonts } from './peer-fonts.ts';

/** Takumi as WebAssembly on Node. */
export async function openTakumiWasm(): Promise<Draw> {
  const module = await readFile(fileURLToPath(import.meta.resolve('@takumi-rs/wasm/takumi_wasm_bg.wasm')));
  await initWasm({ module_or_path: module });
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
