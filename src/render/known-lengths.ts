import { type CardSpec, cardPath, type Encoding } from '../card/spec.ts';
import type { Renderer } from './renderer.ts';

/** Remembers how long each file is that was made once: numbers, for as many names as the catalog has. */
export function knownLengths(renderer: Renderer): Renderer {
  const lengths = new Map<string, number>();
  const keyOf = (spec: CardSpec, encoding: Encoding) => cardPath({ spec, encoding, themed: true, revision: undefined });
  return {
    ...renderer,
    file: async (spec, encoding) => {
      const file = await renderer.file(spec, encoding);
      lengths.set(keyOf(spec, encoding), file.byteLength);
      return file;
    },
    fileLength: async (spec, encoding) => lengths.get(keyOf(spec, encoding)) ?? renderer.fileLength(spec, encoding),
  };
}
