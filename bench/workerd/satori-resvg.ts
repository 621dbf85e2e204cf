// oxlint-disable-next-line import/no-unassigned-import -- it has to run before Satori does
import './harfbuzz-of-satori.ts';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import rasterizer from '@resvg/resvg-wasm/index_bg.wasm';
import { fonts as files } from 'bundled:peer-fonts';
import layoutEngine from 'satori/layout.wasm';
import satori, { init } from 'satori/standalone';

import { cardBoxes } from '../cards/boxes.ts';
import { toElement } from '../cards/element.ts';
import { satoriFonts } from '../cards/satori-fonts.ts';
import { serveCards } from './serve-cards.ts';

/** Satori with text and resvg with its own PNG in workerd; its memory is freed, as one has to. */
export default serveCards(async () => {
  await init(layoutEngine);
  await initWasm(rasterizer);
  const { fonts, families } = satoriFonts(files);
  return async ({ flat }) => {
    const svg = await satori(toElement(cardBoxes(flat, families)), { width: flat.width, height: flat.height, fonts });
    const resvg = new Resvg(svg, { font: { loadSystemFonts: false } });
    const image = resvg.render();
    const png = image.asPng();
    image.free();
    resvg.free();
    return png;
  };
});
