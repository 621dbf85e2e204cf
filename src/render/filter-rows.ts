import type { InkedImage } from './drawing.ts';
import { createScratch, type Runs, type Scratch } from './scratch.ts';
import type { SeparatedCard } from './separate.ts';

/** The filters used of those of PNG (ISO/IEC 15948, 9.2). */
const NONE = 0;
const UP = 2;

/** The fewest bits of a pixel that tell `colours` apart. */
export function depthFor(colours: number): InkedImage['depth'] {
  if (colours <= 2) return 1;
  if (colours <= 4) return 2;
  return colours <= 16 ? 4 : 8;
}

/** Packs entries into bytes of `8 / depth` entries each. */
function pack(entries: Uint8Array, depth: InkedImage['depth']): Uint8Array<ArrayBuffer> {
  const perByte = 8 / depth;
  const packed = new Uint8Array(Math.ceil(entries.length / perByte));
  entries.forEach((entry, x) => {
    const byte = Math.floor(x / perByte);
    packed[byte] = (packed[byte] ?? 0) | (entry << (8 - depth - (x % perByte) * depth));
  });
  return packed;
}

/** A row of bytes, also in words of four, filled up with zeros. */
interface Row {
  readonly bytes: Uint8Array;
  readonly words: Uint32Array;
}

function emptyRow(length: number): Row {
  const words = new Uint32Array(Math.ceil(length / 4));
  return { bytes: new Uint8Array(words.buffer), words };
}

/** Four times the same byte, as a word. */
const FOURFOLD = 0x0101_0101;

/** How often a row changes from one byte to the next. Words of equal bytes are passed over. */
function countChanges({ bytes, words }: Row): number {
  let changes = 0;
  let last = bytes[0] ?? 0;
  let run = (last * FOURFOLD) >>> 0;
  for (let word = 0; word < words.length; word++) {
    if (words[word] === run) continue;
    for (let i = word * 4; i < word * 4 + 4; i++) {
      const byte = bytes[i] ?? 0;
      if (byte !== last) changes++;
      last = byte;
    }
    run = (last * FOURFOLD) >>> 0;
  }
  return changes;
}

/** In how many bytes a row differs from the one above. */
function countDifferences({ bytes, words }: Row, { bytes: bytesAbove, words: wordsAbove }: Row): number {
  let differences = 0;
  for (let word = 0; word < words.length; word++) {
    if (words[word] === wordsAbove[word]) continue;
    for (let i = word * 4; i < word * 4 + 4; i++) if (bytes[i] !== bytesAbove[i]) differences++;
  }
  return differences;
}

/** Writes the differences of a row from the one above into bytes that are zero. */
function writeDifferences(target: Uint8Array, { bytes, words }: Row, { bytes: bytesAbove, words: wordsAbove }: Row): void {
  for (let word = 0; word < words.length; word++) {
    if (words[word] === wordsAbove[word]) continue;
    // What stands beyond the end of the target is lost, as are writes beyond the end of any typed array.
    for (let i = word * 4; i < word * 4 + 4; i++) target[i] = (bytes[i] ?? 0) - (bytesAbove[i] ?? 0);
  }
}

/** Writes a row into `target`, the number of its filter first: as it is, or as its differences from the row above, whichever changes less often. Letters are mostly upright. */
function writeRow(target: Uint8Array, row: Row, above: Row): void {
  const differences = countDifferences(row, above);
  const up = differences === 0 || differences < countChanges(row);
  target[0] = up ? UP : NONE;
  if (up) writeDifferences(target.subarray(1), row, above);
  else target.set(row.bytes.subarray(0, target.length - 1), 1);
}

/** Runs of so few pixels are written faster one by one. */
const FEW = 24;

/** Writes an entry from `start` to `end`. */
function writeRun(target: Uint8Array, entry: number, start: number, end: number): void {
  if (end - start > FEW) target.fill(entry, start, end);
  else for (let x = start; x < end; x++) target[x] = entry;
}

/** Writes the entries of the row that begins with run number `run` at pixel `from`. Returns the number of the run after it. */
function writeEntries(target: Uint8Array, entries: Uint8Array, { ends, kinds }: Runs, run: number, from: number, width: number): number {
  for (let x = 0; x < width; run++) {
    const end = (ends[run] ?? 0) - from;
    writeRun(target, entries[kinds[run] ?? 0] ?? 0, x, end);
    x = end;
  }
  return run;
}

/** The pixels of a card in rows as PNG compresses them, several in a byte where `depth` allows. Good until `scratch` is used again. */
export function filterRows(
  { runs, entryOf }: Pick<SeparatedCard, 'runs' | 'entryOf'>,
  width: number,
  depth: InkedImage['depth'],
  scratch: Scratch = createScratch(),
): Uint8Array {
  const height = (runs.ends[runs.count - 1] ?? 0) / width;
  const length = Math.ceil((width * depth) / 8) + 1;
  const target = scratch.rows(height * length);
  const entries = Uint8Array.from(entryOf);
  const unpacked = new Uint8Array(width);
  let row = emptyRow(length - 1);
  let above = emptyRow(length - 1);
  let run = 0;
  for (let y = 0; y < height; y++) {
    run = writeEntries(depth === 8 ? row.bytes : unpacked, entries, runs, run, y * width, width);
    if (depth !== 8) row.bytes.set(pack(unpacked, depth));
    writeRow(target.subarray(y * length, (y + 1) * length), row, above);
    const spare = above;
    above = row;
    row = spare;
  }
  return target;
}
