import { gzipSync } from 'node:zlib';
import type { MadeFont } from './build-fonts.ts';

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

/** A table of the fonts with their sizes, as they lie on the disk and compressed, and the sum. */
export function reportSizes(fonts: readonly MadeFont[]): string {
  const rows = fonts.map(({ face, bytes }) => ({ face, raw: bytes.length, gzip: gzipSync(bytes).length }));
  const total = { face: 'total', raw: 0, gzip: 0 };
  for (const { raw, gzip } of rows) {
    total.raw += raw;
    total.gzip += gzip;
  }
  return [...rows, total]
    .map(({ face, raw, gzip }) => `${face.padEnd(34)}${kilobytes(raw).padStart(10)}  gzip ${kilobytes(gzip).padStart(9)}\n`)
    .join('');
}
