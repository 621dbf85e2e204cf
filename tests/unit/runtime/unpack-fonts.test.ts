import { brotliCompressSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { unpackFonts } from '../../../src/runtime/unpack-fonts.ts';

const font = (file: string, byteLength: number) => ({ face: file, file, sha256: '', ranges: [], byteLength });

const packed = (bytes: readonly number[]): ArrayBuffer => Uint8Array.from(brotliCompressSync(Uint8Array.from(bytes))).buffer;

describe('unpackFonts', () => {
  it('gives each font its bytes', () => {
    const fonts = unpackFonts({ files: [font('a.ttf', 2), font('b.ttf', 3)], data: packed([1, 2, 3, 4, 5]) });
    expect(fonts.map(({ file, bytes }) => [file, Array.from(bytes)])).toEqual([
      ['a.ttf', [1, 2]],
      ['b.ttf', [3, 4, 5]],
    ]);
  });

  it('refuses fonts of another length than they should have', () => {
    expect(() => unpackFonts({ files: [font('a.ttf', 3)], data: packed([1, 2]) })).toThrow(
      'The fonts have 2 bytes instead of 3. Build the Worker again.',
    );
  });

  it('refuses a stream that was cut off', () => {
    const data = packed(Array.from({ length: 1000 }, (_, i) => (i * 7919) % 256));
    expect(() => unpackFonts({ files: [font('a.ttf', 1000)], data: data.slice(0, -5) })).toThrow(/unexpected end/i);
  });
});
