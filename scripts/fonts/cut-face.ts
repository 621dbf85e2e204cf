import { Blob, Face as FontFace } from 'harfbuzzjs';
import type { Face } from '../../src/card/faces.ts';
import type { Toolkit } from './toolkit.ts';

/** Features that no card uses: alternates, small capitals, figures, vertical setting. All others stay, the shaping of Arabic and Indic scripts depends on them. */
const UNUSED_FEATURES =
  /^(aalt|afrc|c2sc|cswh|cv\d\d|dlig|dnom|frac|fwid|halt|hist|hlig|hwid|lnum|numr|onum|ordn|pcap|pnum|pwid|qwid|ruby|salt|smcp|ss\d\d|subs|sups|swsh|tnum|twid|unic|valt|vert|vhal|vkrn|vpal|vrt2|zero)$/;

/** Tables that shaping and drawing do not need. The names go, so that no changed file bears a reserved font name (OFL, clause 3); the licences lie beside the files. */
const UNUSED_TABLES = ['name', 'STAT', 'meta', 'DSIG', 'gasp', 'BASE', 'VORG', 'vhea', 'vmtx', 'VVAR'];

/** A source font: TrueType bytes and the characters it draws. */
export interface Source {
  readonly bytes: Buffer;
  readonly characters: ReadonlySet<string>;
  readonly features: readonly string[];
}

/** The characters a font file (TrueType) draws, in the order of their code points. */
export function charactersOf(bytes: Uint8Array): readonly string[] {
  const points = new FontFace(new Blob(new Uint8Array(bytes))).collectUnicodes();
  return Array.from(points, (point) => String.fromCodePoint(point)).filter((character) => !/\p{Cc}/u.test(character));
}

/** Opens a font file of a package. */
export async function openSource(file: Buffer, toolkit: Toolkit): Promise<Source> {
  const bytes = await toolkit.convert(file, 'truetype');
  const face = new FontFace(new Blob(new Uint8Array(bytes)));
  const features = [...new Set([...face.getTableFeatureTags('GSUB'), ...face.getTableFeatureTags('GPOS')])];
  return { bytes, characters: new Set(charactersOf(bytes)), features };
}

/** Cuts a face out of its source: only these characters, only the axes it keeps, no hinting. The same input gives the same bytes. */
export function cutFace(face: Face, source: Source, characters: readonly string[], toolkit: Toolkit): Promise<Buffer> {
  return toolkit.subset(source.bytes, characters.toSorted().join(''), {
    targetFormat: 'truetype',
    variationAxes: face.axes,
    noHinting: true,
    keepFeatures: source.features.filter((feature) => !UNUSED_FEATURES.test(feature)),
    dropTables: UNUSED_TABLES,
  });
}
