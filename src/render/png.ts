import { INKS, inkColour } from '../card/inks.ts';
import type { Theme } from '../card/themes.ts';
import { crc32 } from './crc.ts';
import type { InkedImage } from './drawing.ts';

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
/** Colour type of IHDR: every pixel is an entry of the palette. */
const INDEXED = 3;
const WHOLE = 255;

/** A chunk of a PNG (ISO/IEC 15948, 5.3): length, type, data, and a checksum of both. */
export function pngChunk(type: 'IHDR' | 'PLTE' | 'tRNS' | 'IDAT' | 'IEND', data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(data.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  for (let i = 0; i < 4; i++) chunk[4 + i] = type.charCodeAt(i);
  chunk.set(data, 8);
  view.setUint32(data.length + 8, crc32(chunk.subarray(4, data.length + 8)));
  return chunk;
}

function header({ width, height, depth }: InkedImage): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([depth, INDEXED], 8);
  return data;
}

/** The colours of a theme in the order of `INKS`, red, green and blue each. */
const coloursOf = (theme: Theme): readonly (readonly number[])[] =>
  INKS.map((ink) => [1, 3, 5].map((at) => Number.parseInt(inkColour(theme, ink).slice(at, at + 2), 16)));

/** The palette in the colours of a theme, and the opacity of each entry; a mix that does not cover keeps its colours and gives way. */
function mixPalette(mixes: Uint8Array, theme: Theme): { readonly colours: Uint8Array; readonly opacities: Uint8Array } {
  const inks = coloursOf(theme);
  const count = mixes.length / INKS.length;
  const [colours, opacities] = [new Uint8Array(count * 3), new Uint8Array(count)];
  for (let entry = 0; entry < count; entry++) {
    const shares = mixes.subarray(entry * INKS.length, (entry + 1) * INKS.length);
    const whole = shares.reduce((sum, share) => sum + share, 0);
    for (let channel = 0; channel < 3; channel++) {
      const mixed = shares.reduce((sum, share, ink) => sum + share * (inks[ink]?.[channel] ?? 0), 0);
      colours[entry * 3 + channel] = whole === 0 ? 0 : Math.round(mixed / whole);
    }
    opacities[entry] = Math.min(WHOLE, whole);
  }
  return { colours, opacities };
}

/** Writes an image in the colours of a theme as a PNG file. Nothing is drawn or compressed for it. */
export function encodePng(image: InkedImage, theme: Theme): Uint8Array<ArrayBuffer> {
  const { colours, opacities } = mixPalette(image.mixes, theme);
  const opaque = opacities.every((opacity) => opacity === WHOLE);
  const parts = [
    SIGNATURE,
    pngChunk('IHDR', header(image)),
    pngChunk('PLTE', colours),
    ...(opaque ? [] : [pngChunk('tRNS', opacities)]),
    image.data,
    pngChunk('IEND', new Uint8Array()),
  ];
  const file = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    file.set(part, at);
    at += part.length;
  }
  return file;
}
