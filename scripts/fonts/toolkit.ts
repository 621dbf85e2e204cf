import { createRequire } from 'node:module';

/** What is used of `subset-font`; see its README. */
interface SubsetOptions {
  readonly targetFormat: 'truetype';
  readonly variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;
  readonly noHinting: boolean;
  readonly keepFeatures: readonly string[];
  readonly dropTables: readonly string[];
}

/** The two packages of fonts/package.json that make the fonts. They carry no types. */
export interface Toolkit {
  /** Cuts a subset out of a font. */
  readonly subset: (font: Buffer, characters: string, options: SubsetOptions) => Promise<Buffer>;
  /** Converts a font file to TrueType. Not re-entrant where the source is WOFF2: one at a time, or the result is empty. */
  readonly convert: (font: Buffer, format: 'truetype') => Promise<Buffer>;
}

/** Loads the toolkit from below `directory`, where `npm ci` has put it. */
export function loadToolkit(directory: URL): Toolkit {
  const require = createRequire(new URL('package.json', directory));
  const fontverter: Pick<Toolkit, 'convert'> = require('fontverter');
  return { subset: require('subset-font'), convert: fontverter.convert };
}
