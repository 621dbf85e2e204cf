import { type Ink, INKS, MARK_LENGTH, inkOfMark } from '../card/inks.ts';

const HASH = '#'.charCodeAt(0);

/** Puts `#RRGGBB` colours in the place of every mark in the bytes of an SVG, in UTF-8; returns a copy. As {@link paint}, but seven bytes for seven, without reading the rest as text. */
export function paintFile(svg: Uint8Array, colourOf: (ink: Ink) => string): Uint8Array<ArrayBuffer> {
  const painted = Uint8Array.from(svg);
  const encoder = new TextEncoder();
  const colours = new Map(INKS.map((ink) => [ink, encoder.encode(colourOf(ink))]));
  for (let at = painted.indexOf(HASH); at !== -1; at = painted.indexOf(HASH, at + 1)) {
    const ink = inkOfMark(String.fromCharCode(...painted.subarray(at, at + MARK_LENGTH)));
    const colour = ink && colours.get(ink);
    if (colour) painted.set(colour, at);
  }
  return painted;
}
