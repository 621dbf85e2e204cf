import { Blob, Face as HarfBuzzFace, Font, Variation, type GlyphExtents, type SvgPathCommand } from 'harfbuzzjs';

/** HarfBuzz rounds every advance to a whole unit. In units this much smaller than the font's own, a line of forty letters is as long as in Chromium within 0.02 px at 100 px to the em instead of 0.1. */
const FINER = 64;

/** A face at one position of its width axis. All measures are in `unitsPerEm`, y pointing up. */
export interface Instance {
  /** Name of the face. */
  readonly face: string;
  /** Value of the `wdth` axis; `undefined` for a face of one width. */
  readonly width: number | undefined;
  readonly font: Font;
  readonly unitsPerEm: number;
  /** The ink box of a glyph; `undefined` for a glyph without ink. */
  extents(glyph: number): GlyphExtents | undefined;
  /** The outline of a glyph. */
  outline(glyph: number): readonly SvgPathCommand[];
}

/** One font file, opened. */
export interface Face {
  readonly name: string;
  /** Lowest and highest value of the `wdth` axis, in percent of normal; `undefined` for a face of one width. */
  readonly widths: readonly [number, number] | undefined;
  /** Whether the face has a glyph for the character. */
  has(codePoint: number): boolean;
  /** The face at a value of its `wdth` axis (clamped; rounded to a step of half a percent, so that instances can be kept). */
  at(width: number): Instance;
}

function openInstance(name: string, face: HarfBuzzFace, width: number | undefined): Instance {
  const font = new Font(face);
  const unitsPerEm = face.upem * FINER;
  font.setScale(unitsPerEm, unitsPerEm);
  if (width !== undefined) font.setVariations([new Variation('wdth', width)]);
  const known = new Map<number, GlyphExtents | undefined>();
  const measure = (glyph: number): GlyphExtents | undefined => {
    const extents = font.glyphExtents(glyph);
    return extents && extents.width !== 0 && extents.height !== 0 ? extents : undefined;
  };
  return {
    face: name,
    width,
    font,
    unitsPerEm,
    extents: (glyph) => {
      if (!known.has(glyph)) known.set(glyph, measure(glyph));
      return known.get(glyph);
    },
    outline: (glyph) => font.glyphToJson(glyph),
  };
}

/** The nearest of the widths that instances are kept for: half a percent apart, and none where a font may have a master (90, say), since renderers disagree there on which side of it they are. */
const nearStep = (width: number): number => Math.round(width * 2 - 0.5) / 2 + 0.25;

/** Opens a TrueType or OpenType file. Throws when the bytes are no font with characters. */
export function openFace(name: string, bytes: Uint8Array): Face {
  const face = new HarfBuzzFace(new Blob(bytes));
  const characters = new Set(face.collectUnicodes());
  if (characters.size === 0) throw new Error(`The font ${name} cannot be read: it holds no characters.`);
  const axis = face.getAxisInfos()['wdth'];
  const widths = axis && ([axis.min, axis.max] as const);
  const instances = new Map<number, Instance>();
  return {
    name,
    widths,
    has: (codePoint) => characters.has(codePoint),
    at: (width) => {
      const value = widths ? Math.min(widths[1], Math.max(widths[0], nearStep(width))) : 0;
      const instance = instances.get(value) ?? openInstance(name, face, widths && value);
      instances.set(value, instance);
      return instance;
    },
  };
}
