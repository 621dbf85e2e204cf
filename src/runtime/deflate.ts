import { constants, deflateSync } from 'node:zlib';

/**
 * Compresses the rows of an image into a zlib stream (RFC 1950), to the same bytes on both runtimes: workerd has Node's zlib.
 * Runs of equal bytes are all that is looked for: nothing else is as fast, and after `filterRows` little else is as small (docs/performance.md).
 */
export function deflate(rows: Uint8Array): Uint8Array {
  return deflateSync(rows, { level: 1, strategy: constants.Z_RLE, memLevel: 9 });
}
