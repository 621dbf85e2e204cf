import { type CardSpec, cardPath, type Encoding } from '../card/spec.ts';
import type { Renderer } from './renderer.ts';

/** The bytes that were stored under an immutable path; `undefined` when there are none. */
export type ReadStored = (path: string) => Promise<Uint8Array | undefined>;

/** A renderer that looks for a file under its immutable name where files were drawn before, and draws what is not there. */
export function storedFiles(renderer: Renderer, read: ReadStored): Renderer {
  const find = async (spec: CardSpec, encoding: Encoding) =>
    read(cardPath({ spec, encoding, themed: true, revision: renderer.revision(spec) }));
  return {
    ...renderer,
    file: async (spec, encoding) => {
      const stored = await find(spec, encoding);
      return stored ? Uint8Array.from(stored) : renderer.file(spec, encoding);
    },
    fileLength: async (spec, encoding) => (await find(spec, encoding))?.byteLength ?? renderer.fileLength(spec, encoding),
  };
}
