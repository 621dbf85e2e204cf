import { createCanvas, GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

import type { FlatCard, FlatLine } from '../cards/flat-card.ts';
import { markSlabs } from '../cards/mark-slabs.ts';
import { satoriFonts } from '../cards/satori-fonts.ts';
import type { Draw } from './contestant.ts';
import { readPeerFonts } from './peer-fonts.ts';

function write(context: SKRSContext2D, lines: readonly FlatLine[], families: string): void {
  for (const { text, ink, left, baseline, size } of lines) {
    context.font = `700 ${size}px ${families}`;
    context.fillStyle = ink;
    context.fillText(text, left, baseline);
  }
}

function drawMark(context: SKRSContext2D, { mark, ink }: FlatCard): void {
  context.fillStyle = ink;
  for (const { left, top, width, height, lean } of markSlabs(mark)) {
    context.beginPath();
    context.moveTo(left, top + height);
    context.lineTo(left + width, top + height);
    context.lineTo(left + width + lean, top);
    context.lineTo(left + lean, top);
    context.fill();
  }
}

/** Skia by `@napi-rs/canvas`: lines at the places given, no layout at all. */
export async function openCanvas(): Promise<Draw> {
  const fonts = await readPeerFonts();
  for (const { name, bytes } of fonts) GlobalFonts.register(Buffer.from(bytes), name);
  const { families } = satoriFonts(fonts);
  return async ({ flat }) => {
    const canvas = createCanvas(flat.width, flat.height);
    const context = canvas.getContext('2d');
    context.fillStyle = flat.ground;
    context.fillRect(0, 0, flat.width, flat.height);
    write(context, flat.headline, families.display);
    write(context, flat.name, families.small);
    write(context, flat.link, families.small);
    drawMark(context, flat);
    return canvas.encode('png');
  };
}
