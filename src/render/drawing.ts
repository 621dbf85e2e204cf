import type { FormatId } from '../card/formats.ts';

/** Which card to draw. Its colours come later: one drawing serves every theme. */
export interface CardNames {
  readonly language: string;
  readonly slogan: string;
  readonly format: FormatId;
}

/** An indexed PNG whose palette is not yet mixed from the colours of a theme. */
export interface InkedImage {
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** Bits of a pixel. */
  readonly depth: 1 | 2 | 4 | 8;
  /** The palette: for each entry the share of each ink (255 is the whole), in the order of `INKS`. What is missing to 255 is transparent. */
  readonly mixes: Uint8Array;
  /** The finished IDAT chunk. */
  readonly data: Uint8Array;
}

/** A card without its colours, in both encodings. */
export interface Drawing {
  /** In UTF-8, with marks of inks in the place of colours. */
  readonly svg: Uint8Array;
  readonly image: InkedImage;
}

/** Draws cards without their colours. */
export interface Drawer {
  /** The SVG in UTF-8, with marks of inks in the place of colours. */
  svg(card: CardNames): Promise<Uint8Array>;
  image(card: CardNames): Promise<InkedImage>;
  /** Both, which is less work than one after the other. */
  both(card: CardNames): Promise<Drawing>;
}
