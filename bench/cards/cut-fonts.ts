import { createRequire } from 'node:module';

import type { FontFile } from '../../src/runtime/runtime.ts';
import { openFace } from '../../src/typeset/face.ts';
import { withNames } from '../../tests/support/sfnt.ts';

/** A font file for contestants: one width, so that every one of them can draw it. */
export interface PeerFont {
  /** `display` or `small`: the family that a headline or small print names. */
  readonly family: 'display' | 'small';
  /** A name that no other file has, for contestants that want one per file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Inclusive ranges of code points. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** Where on the width axis peers have their headlines: at about the median of what the project's flush setting chooses for the cards of this bench (0.2 of the axis). */
export const PEER_WIDTH = { share: 0.2 } as const;

/** The name of a face's file for peers. */
export const peerName = (family: PeerFont['family'], face: string): string => `${family}-${face.split('.')[0]}`;

type Subset = (
  font: Buffer,
  characters: string,
  options: { readonly targetFormat: 'truetype'; readonly variationAxes: Readonly<Record<string, number>> },
) => Promise<Buffer>;

type File = FontFile & { readonly bytes: Uint8Array };

function charactersOf(ranges: FontFile['ranges']): string {
  return ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i))).join('');
}

async function cut(font: File, subset: Subset): Promise<Uint8Array> {
  const { widths } = openFace(font.face, font.bytes);
  if (!widths) return font.bytes;
  const wdth = widths[0] + (widths[1] - widths[0]) * PEER_WIDTH.share;
  return subset(Buffer.from(font.bytes), charactersOf(font.ranges), { targetFormat: 'truetype', variationAxes: { wdth } });
}

/** The project's font files, cut at one width. Satori and canvases cannot set axes, so nobody but the project has to. */
export async function cutFonts(fonts: readonly File[]): Promise<readonly PeerFont[]> {
  // The package carries no types.
  const subset: Subset = createRequire(import.meta.url)('subset-font');
  const cuts: PeerFont[] = [];
  for (const font of fonts) {
    // Browsers and Takumi insist on the names that the project's fonts go without.
    const bytes = withNames(await cut(font, subset));
    const roles = font.face.endsWith('.display') ? ['display' as const] : font.face.endsWith('.small') ? ['small' as const] : FAMILIES;
    for (const family of roles) cuts.push({ family, name: peerName(family, font.face), bytes, ranges: font.ranges });
  }
  return cuts;
}

const FAMILIES = ['display', 'small'] as const;
