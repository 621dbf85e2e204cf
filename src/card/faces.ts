import type { ScriptCode } from '../content/scripts.ts';
import type { FontFile } from '../runtime/runtime.ts';
import { type Axes, FAMILIES, type Family, type FamilyId, SCRIPT_FAMILIES } from './families.ts';

/** What a face is cut for: the headline, or the footer and every other small print. */
export type Role = 'display' | 'small';

/** One font file to be made: its name, the source file it is cut from, and where on the axes. */
export interface Face {
  readonly name: string;
  readonly package: string;
  readonly source: string;
  readonly axes: Axes;
}

const ROLES: readonly Role[] = ['display', 'small'];

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });

const faceName = (part: string, family: Family, role: Role) => (family.cuts ? `${part}.${role}` : part);

/** The faces of a family, each once: two of every part, or one where a static file serves both roles. */
export function familyFaces(id: FamilyId): readonly Face[] {
  const family: Family = FAMILIES[id];
  const roles = family.cuts ? ROLES : ROLES.slice(0, 1);
  return Object.entries(family.parts).flatMap(([part, source]) =>
    roles.map((role) => ({ name: faceName(part, family, role), package: family.package, source, axes: family.cuts?.[role] ?? {} })),
  );
}

/** The names of the faces that draw a script in a role, in the order in which they are asked for a grapheme. A name without a file in fonts/ is a part that no text needs. */
export function facesOf(script: ScriptCode, role: Role): readonly string[] {
  return SCRIPT_FAMILIES[script].flatMap((id) => {
    const family: Family = FAMILIES[id];
    return Object.keys(family.parts).map((part) => faceName(part, family, role));
  });
}

/** The characters that need no glyph: joiners, zero-width spaces and variation selectors (Unicode property Default_Ignorable_Code_Point). */
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/** The spaces of other widths, which HarfBuzz makes out of the word space where a font has no glyph for them. */
const SPACE = /\p{Zs}/u;

const draws = (file: Pick<FontFile, 'ranges'>, character: string) => {
  const point = SPACE.test(character) ? 0x20 : (character.codePointAt(0) ?? 0);
  return file.ranges.some(([first, last]) => first <= point && point <= last);
};

function missingInRole(files: readonly Pick<FontFile, 'ranges'>[], graphemes: readonly string[]): readonly string[] {
  return graphemes.flatMap((grapheme) => {
    const characters = [...grapheme].filter((character) => !IGNORABLE.test(character));
    if (files.some((file) => characters.every((character) => draws(file, character)))) return [];
    const absent = characters.filter((character) => !files.some((file) => draws(file, character)));
    return absent.length > 0 ? absent : [grapheme];
  });
}

/**
 * What of a text the fonts of its script cannot draw, in one role or the other: each character that is in none of them,
 * and each grapheme whose characters are in several fonts but together in none. Empty when all is well.
 * The text has to be given as it will be drawn, that is in every case it may be set in.
 */
export function missingCharacters(
  coverage: readonly Pick<FontFile, 'face' | 'ranges'>[],
  script: ScriptCode,
  text: string,
): readonly string[] {
  const graphemes = [...new Set(Array.from(segmenter.segment(text), ({ segment }) => segment))];
  const missing = ROLES.flatMap((role) => {
    const names = new Set(facesOf(script, role));
    return missingInRole(
      coverage.filter(({ face }) => names.has(face)),
      graphemes,
    );
  });
  return [...new Set(missing)];
}
