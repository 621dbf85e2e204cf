import { cardPath } from '../card/spec.ts';
import type { Renderer } from './renderer.ts';

/** The bytes that were stored under an immutable path; `undefined` when there are none. */
export type ReadStored = (path: string) => Promise<Uint8Array | undefined>;

/** A renderer that looks for a file under its immutable name where files were drawn before, and draws what is not there. */
export function storedFiles(renderer: Renderer, read: ReadStored): Renderer {
  return {
    ...renderer,
    file: async (spec, encoding) => {
      const stored = await read(cardPath({ spec, encoding, themed: true, revision: renderer.revision(spec) }));
      return stored ? Uint8Array.from(stored) : renderer.file(spec, encoding);
    },
  };
}
