import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
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

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** The bytes of a file below the folder; `undefined` when there is none. */
export async function readSiteFile(folder: string, file: string): Promise<Uint8Array | undefined> {
  return readFile(join(folder, file)).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
}

/** Whether a file below the folder exists and has these bytes. */
function hasBytes(path: string, bytes: Uint8Array): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === bytes.byteLength && Buffer.compare(readFileSync(path), bytes) === 0;
}

/** Does something with a file, after making the folders it stands in if they are missing. */
function inItsFolder(path: string, step: () => void): void {
  try {
    step();
  } catch (error) {
    if (!isMissing(error)) throw error;
    mkdirSync(dirname(path), { recursive: true });
    step();
  }
}

/**
 * Writes a file whole or not at all; one that has these bytes already is left alone. Returns whether it wrote.
 * An export has nothing else to do on its thread, and a hundred thousand calls that wait for one another cost more than they save.
 */
export function writeSiteFile(folder: string, file: string, bytes: Uint8Array): boolean {
  const target = join(folder, file);
  if (hasBytes(target, bytes)) return false;
  try {
    inItsFolder(target, () => writeFileSync(target + UNFINISHED, bytes));
    renameSync(target + UNFINISHED, target);
  } catch (error) {
    // Where the disk is full, what is of no use should not fill it.
    rmSync(target + UNFINISHED, { force: true });
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
