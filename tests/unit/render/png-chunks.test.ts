import { describe, expect, it } from 'vitest';

import { FORMAT_IDS } from '../../../src/card/formats.ts';
import { createRenderer } from '../../../src/render/create-renderer.ts';
import { openShipped } from '../../support/shipped.ts';

const { catalog, runtime, card } = await openShipped();
const renderer = await createRenderer(catalog, runtime, 'https://placard.example');

function chunkTypes(file: Uint8Array): readonly string[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const types: string[] = [];
  for (let at = 8; at < file.length; at += view.getUint32(at) + 12) types.push(String.fromCharCode(...file.subarray(at + 4, at + 8)));
  return types;
}

describe('a PNG file', () => {
  it.each(FORMAT_IDS)('in the format %s holds pixels and a palette, and tells nothing else', async (format) => {
    for (const tag of ['en', 'fa', 'ja']) {
      const transparent = format === 'sticker' ? ['tRNS'] : [];
      expect(chunkTypes(await renderer.png(card(tag, 'dissolve-nato', format)))).toEqual(['IHDR', 'PLTE', ...transparent, 'IDAT', 'IEND']);
    }
  });
});
