/** Pixels: red, green, blue, alpha, a byte each, colours multiplied by alpha. */
export interface Pixels {
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  readonly data: Uint8Array;
}

/** What one font file is, as listed in fonts/index.json. */
export interface FontFile {
  /** Name of the face, see `card/faces.ts`. */
  readonly face: string;
  /** File name below fonts/. */
  readonly file: string;
  /** SHA-256 of the file, hex. */
  readonly sha256: string;
  /** The characters it draws: inclusive ranges of code points, ascending. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** The part of Placard that differs between Node and Workers. An entry file chooses the implementation. */
export interface Runtime {
  /** What the cards are drawn with: a digest of the renderer's sources, its libraries and the fonts. Hex. */
  readonly rendererRevision: string;
  /** All font files of the deployment with their bytes (TrueType). */
  readonly fonts: readonly (FontFile & { readonly bytes: Uint8Array })[];
  /** Satori's layout engine, as `satori/standalone` takes it. */
  readonly layoutEngine: ArrayBuffer | Uint8Array | WebAssembly.Module;
  /** Draws an SVG without text or references at its own size. Throws when it cannot be drawn. */
  readonly rasterize: (svg: string) => Pixels | Promise<Pixels>;
  /** Compresses the rows of an image into a zlib stream (RFC 1950). */
  readonly deflate: (rows: Uint8Array) => Uint8Array;
}
