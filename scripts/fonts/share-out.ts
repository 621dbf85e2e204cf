import { readFile } from 'node:fs/promises';
import { FAMILIES, type Family, type FamilyId, SCRIPT_FAMILIES } from '../../src/card/families.ts';
import type { ScriptCode } from '../../src/content/scripts.ts';
import { openSource, type Source } from './cut-face.ts';
import type { Toolkit } from './toolkit.ts';

/** A source file of a family, and the characters that its faces have to draw. */
export interface Part {
  readonly family: FamilyId;
  readonly file: string;
  readonly source: Source;
  readonly characters: Set<string>;
}

async function openParts(families: Iterable<FamilyId>, packages: URL, toolkit: Toolkit): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const id of families) {
    const family: Family = FAMILIES[id];
    for (const file of Object.values(family.parts)) {
      const bytes = await readFile(new URL(`${family.package}/${file}`, packages));
      parts.push({ family: id, file, source: await openSource(bytes, toolkit), characters: new Set() });
    }
  }
  return parts;
}

/** Gives a grapheme to the first part that draws all of it, else each of its characters to the first that draws that. */
function assign(grapheme: string, parts: readonly Part[]): void {
  const characters = [...grapheme];
  const whole = parts.find(({ source }) => characters.every((character) => source.characters.has(character)));
  for (const character of characters) {
    const part = whole ?? parts.find(({ source }) => source.characters.has(character));
    part?.characters.add(character);
  }
}

/**
 * Shares the needed graphemes out among the source files, in the order in which the typesetter asks for them.
 * Files without a share are left out; the others get the spaces too, so that a word space needs no change of font.
 */
export async function shareOut(
  needed: ReadonlyMap<ScriptCode, ReadonlySet<string>>,
  packages: URL,
  toolkit: Toolkit,
): Promise<readonly Part[]> {
  const families = new Set([...needed.keys()].flatMap((script) => SCRIPT_FAMILIES[script]));
  const all = await openParts(families, packages, toolkit);
  for (const [script, graphemes] of needed) {
    const parts = SCRIPT_FAMILIES[script].flatMap((id) => all.filter(({ family }) => family === id));
    for (const grapheme of graphemes) assign(grapheme, parts);
  }
  const used = all.filter(({ characters }) => characters.size > 0);
  for (const { source, characters } of used) {
    for (const space of [' ', '\u00a0']) if (source.characters.has(space)) characters.add(space);
  }
  return used;
}
