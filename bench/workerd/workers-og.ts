import { fonts as files } from 'bundled:peer-fonts';
import { ImageResponse } from 'workers-og';

import { cardBoxes } from '../cards/boxes.ts';
import { toElement } from '../cards/element.ts';
import { satoriFonts } from '../cards/satori-fonts.ts';
import { serveCards } from './serve-cards.ts';

/** `workers-og` in workerd, given elements, which spares it the parsing of HTML. */
export default serveCards(async () => {
  const { fonts, families } = satoriFonts(files);
  return async ({ flat }) => {
    const response = new ImageResponse(toElement(cardBoxes(flat, families)), { width: flat.width, height: flat.height, fonts });
    return new Uint8Array(await response.arrayBuffer());
  };
});
