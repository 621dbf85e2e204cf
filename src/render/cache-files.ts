import { LRUCache } from 'lru-cache';

import type { CardSpec, Encoding } from '../card/spec.ts';
import type { Renderer } from './renderer.ts';
import { singleFlight } from './single-flight.ts';

const keyOf = ({ language, slogan, format, theme }: CardSpec, encoding: Encoding): string =>
  `${language.tag}/${slogan.id}/${format}-${theme}.${encoding}`;

/** Keeps finished files in memory, those asked for last, at most `bytes` of them, and makes each once however many ask for it at the same time. Not for Workers: see `cachedDrawer`. */
export function cachedFiles(renderer: Renderer, { bytes }: { readonly bytes: number }): Renderer {
  const files = new LRUCache<string, Uint8Array<ArrayBuffer>>({ maxSize: bytes, sizeCalculation: (file) => file.byteLength });
  const flight = singleFlight<Uint8Array<ArrayBuffer>>();
  return {
    ...renderer,
    file: async (spec, encoding) => {
      const key = keyOf(spec, encoding);
      const found = files.get(key);
      if (found) return found;
      return flight(key, async () => {
        const file = await renderer.file(spec, encoding);
        files.set(key, file);
        return file;
      });
    },
  };
}
