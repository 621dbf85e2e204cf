import { brotliDecompressSync } from 'node:zlib';

import type { FontFile } from './runtime.ts';

/** All fonts of a deployment in one Brotli stream (RFC 7932), one after the other. */
export interface PackedFonts {
  readonly files: readonly (FontFile & { readonly byteLength: number })[];
  readonly data: ArrayBuffer;
}

/** The fonts with their bytes. Throws when the stream is damaged or of another length. */
export function unpackFonts({ files, data }: PackedFonts): readonly (FontFile & { readonly bytes: Uint8Array })[] {
  const unpacked = brotliDecompressSync(data);
  const expected = files.reduce((sum, { byteLength }) => sum + byteLength, 0);
  if (unpacked.length !== expected)
    throw new Error(`The fonts have ${unpacked.length} bytes instead of ${expected}. Build the Worker again.`);
  let at = 0;
  return files.map((file) => {
    const bytes = new Uint8Array(unpacked.buffer, unpacked.byteOffset + at, file.byteLength);
    at += file.byteLength;
    return { ...file, bytes };
  });
}
