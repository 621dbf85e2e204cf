import { createHash } from 'node:crypto';
import { familyFaces } from '../../src/card/faces.ts';
import type { FontFile } from '../../src/runtime/runtime.ts';
import { charactersOf, cutFace } from './cut-face.ts';
import type { Part } from './share-out.ts';
import type { Toolkit } from './toolkit.ts';

/** A font file that has been made. */
export interface MadeFont extends FontFile {
  readonly bytes: Buffer;
}

function rangesOf(characters: readonly string[]): FontFile['ranges'] {
  const ranges: [number, number][] = [];
  for (const point of characters.map((character) => character.codePointAt(0) ?? 0)) {
    const last = ranges.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  return ranges;
}

function describe(face: string, bytes: Buffer): MadeFont {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { face, file: `${face}.ttf`, sha256, ranges: rangesOf(charactersOf(bytes)), bytes };
}

/** Cuts the faces of all parts, sorted by name. */
export async function buildFonts(parts: readonly Part[], toolkit: Toolkit): Promise<readonly MadeFont[]> {
  const fonts: MadeFont[] = [];
  for (const { family, file, source, characters } of parts) {
    for (const face of familyFaces(family).filter((candidate) => candidate.source === file)) {
      fonts.push(describe(face.name, await cutFace(face, source, [...characters], toolkit)));
    }
  }
  return fonts.toSorted((one, other) => (one.face < other.face ? -1 : 1));
}
