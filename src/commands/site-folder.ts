import { mkdir, readdir, readFile, rename, rm, rmdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Marks a folder that an export may empty of what it did not write. */
const MARKER = '.placard-export';
const MARKER_TEXT = 'This folder is written by "placard export". Files that do not belong to the site are removed by the next run.\n';
/** Ending of files that are being written. */
const UNFINISHED = '.unfinished';

/** Makes a folder ready to be exported into. Throws when it holds files that no export put there: they would be lost. */
export async function prepareFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const found = await readdir(folder);
  if (found.length > 0 && !found.includes(MARKER)) {
    throw new Error(`${folder} is not empty, and was not written by "placard export". Choose an empty or a new folder.`);
  }
  await writeFile(join(folder, MARKER), MARKER_TEXT);
}

/** The bytes of a file below the folder; `undefined` when there is none. */
export async function readSiteFile(folder: string, file: string): Promise<Uint8Array | undefined> {
  return readFile(join(folder, file)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** Whether a file below the folder exists and has these bytes. */
async function hasBytes(folder: string, file: string, bytes: Uint8Array): Promise<boolean> {
  const size = await stat(join(folder, file)).then(
    (found) => found.size,
    () => undefined,
  );
  if (size !== bytes.byteLength) return false;
  const present = await readSiteFile(folder, file);
  return present !== undefined && Buffer.compare(present, bytes) === 0;
}

/** Writes a file whole or not at all; one that has these bytes already is left alone. Returns whether it wrote. */
export async function writeSiteFile(folder: string, file: string, bytes: Uint8Array): Promise<boolean> {
  if (await hasBytes(folder, file, bytes)) return false;
  const target = join(folder, file);
  await mkdir(dirname(target), { recursive: true });
  try {
    await writeFile(target + UNFINISHED, bytes);
    await rename(target + UNFINISHED, target);
  } catch (error) {
    // Where the disk is full, what is of no use should not fill it.
    await rm(target + UNFINISHED, { force: true }).catch(() => undefined);
    throw error;
  }
  return true;
}

/** Removes every file that is not one of `wanted` (paths below the folder, with `/`), and folders left empty. Returns how many files. */
export async function removeOthers(folder: string, wanted: ReadonlySet<string>): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const relative = (parent: string, name: string): string => join(parent, name).slice(join(folder, '/').length).replaceAll('\\', '/');
  const stale = entries.filter((entry) => !entry.isDirectory()).map((entry) => relative(entry.parentPath, entry.name));
  const removed = stale.filter((file) => file !== MARKER && !wanted.has(file));
  for (const file of removed) await rm(join(folder, file));
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
  for (const empty of folders.toSorted((a, b) => b.length - a.length)) {
    if ((await readdir(empty)).length === 0) await rmdir(empty);
  }
  return removed.length;
}
