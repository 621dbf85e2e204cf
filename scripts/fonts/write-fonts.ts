import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { FAMILIES, type FamilyId } from '../../src/card/families.ts';
import type { MadeFont } from './build-fonts.ts';

/** index.json: per font one line of what it is and one of what it draws, so that a change shows where it happened. */
function indexOf(fonts: readonly MadeFont[]): string {
  const entries = fonts.map(({ face, file, sha256, ranges }) => {
    const head = JSON.stringify({ face, file, sha256 }).slice(0, -1);
    return `  ${head},\n    "ranges":${JSON.stringify(ranges)}}`;
  });
  return `[\n${entries.join(',\n')}\n]\n`;
}

async function licenceOf(id: FamilyId, packages: URL): Promise<string> {
  const folder = new URL(`${FAMILIES[id].package}/`, packages);
  const names = await readdir(folder);
  // LICENSE_FONT is the font's licence where LICENSE is that of the package around it.
  const name = ['LICENSE_FONT', 'LICENSE'].find((candidate) => names.includes(candidate));
  const text = name && (await readFile(new URL(name, folder), 'utf8'));
  if (!text?.includes('SIL Open Font License')) throw new Error(`${FAMILIES[id].package} has no text of the SIL Open Font License`);
  return text;
}

const removeOthers = async (folder: URL, extension: string, keep: ReadonlySet<string>) => {
  for (const name of await readdir(folder)) {
    if (name.endsWith(extension) && !keep.has(name)) await rm(new URL(name, folder));
  }
};

/** Writes the licence texts of the families to the folder LICENSES, and removes those that belong to none of them. */
export async function writeLicences(families: Iterable<FamilyId>, packages: URL, folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  const names = new Set<string>();
  for (const id of families) {
    names.add(`${id}.txt`);
    await writeFile(new URL(`${id}.txt`, folder), await licenceOf(id, packages));
  }
  await removeOthers(folder, '.txt', names);
}

/** Writes the fonts and index.json, and removes font files that are no longer needed. */
export async function writeFonts(fonts: readonly MadeFont[], folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, bytes } of fonts) await writeFile(new URL(file, folder), bytes);
  await writeFile(new URL('index.json', folder), indexOf(fonts));
  await removeOthers(folder, '.ttf', new Set(fonts.map(({ file }) => file)));
}
