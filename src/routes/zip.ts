import { makeZip } from 'client-zip';

/** A file to be put into an archive. */
export interface ZipEntry {
  /** Path in the archive, ASCII. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Packs files into a ZIP archive while it is read: an entry is asked for when the one before has been taken, so that a slow reader
 * makes slow work, and one that leaves ends it. An entry that fails breaks the stream off. Files are stored, not compressed.
 * `date` (ISO 8601) is the time of all of them: with it the bytes follow from the entries alone.
 */
export function zipStream(entries: AsyncIterable<ZipEntry>, date: string): ReadableStream<Uint8Array> {
  const lastModified = localNoon(date);
  const source = entries[Symbol.asyncIterator]();
  const files: AsyncIterator<{ name: string; lastModified: Date; input: Uint8Array }> = {
    next: async () => {
      const { done, value } = await source.next();
      return done ? { done, value: undefined } : { done: false, value: { name: value.name, lastModified, input: value.bytes } };
    },
  };
  return makeZip({ [Symbol.asyncIterator]: () => files });
}

/** The years that a ZIP archive can write down. */
const YEARS = { first: 1980, last: 2107 } as const;

/** ZIP archives hold local time, and client-zip asks the clock of the machine for it: noon of the day is the same numbers in every zone. */
function localNoon(date: string): Date {
  const [year = YEARS.first, month = 1, day = 1] = date.split('-').map(Number);
  return year < YEARS.first || year > YEARS.last ? new Date(YEARS.first, 0, 1, 12) : new Date(year, month - 1, day, 12);
}
