import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

/** Where packed fonts are kept from build to build: packing takes seconds. */
const CACHE = new URL('../../node_modules/.cache/placard/', import.meta.url);

/** One stream for all, since two cuts of a typeface have much in common; a window of 16 MB sees from one to the other. */
async function compress(bytes: Uint8Array): Promise<Uint8Array> {
  return promisify(brotliCompress)(bytes, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

const exists = async (file: URL): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

/** Compresses files one after the other into one Brotli stream (RFC 7932). Returns the path of the packed file. */
export async function packFonts(files: readonly URL[]): Promise<string> {
  const bytes = Buffer.concat(await Promise.all(files.map(async (file) => readFile(file))));
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const packed = new URL(`fonts-${digest}.br`, CACHE);
  if (!(await exists(packed))) {
    await mkdir(CACHE, { recursive: true });
    const unfinished = new URL(`fonts-${digest}.${process.pid}.unfinished`, CACHE);
    await writeFile(unfinished, await compress(bytes));
    await rename(unfinished, packed);
  }
  return fileURLToPath(packed);
}
