import { LRUCache } from 'lru-cache';

import type { CardNames, Drawer, Drawing, InkedImage } from './drawing.ts';
import { type SingleFlight, singleFlight } from './single-flight.ts';

/** How much to keep, and for whom. */
interface DrawingCacheOptions {
  /** The most that is kept. */
  readonly bytes: number;
  /**
   * Whether who asks for a drawing that is being made waits for that one. Not on Workers: work ends with the request that began it,
   * and who waits for it from another request may wait for ever.
   */
  readonly shareWork: boolean;
}

/** What is kept of a card. */
type Kept = Partial<Drawing>;

/** Bytes of keys, objects and lists around the data of an entry, roughly. */
const AROUND = 500;

const sizeOf = ({ svg, image }: Kept): number =>
  AROUND + (svg?.byteLength ?? 0) + (image ? image.data.byteLength + image.mixes.byteLength : 0);

const keyOf = ({ language, slogan, format }: CardNames): string => `${language}/${slogan}/${format}`;

const alone = async <T>(_key: string, work: () => Promise<T>): Promise<T> => work();

/** Keeps drawings, those asked for last, and draws the others by `drawer`. What fails is not kept. */
export function cachedDrawer(drawer: Drawer, { bytes, shareWork }: DrawingCacheOptions): Drawer {
  const kept = new LRUCache<string, Kept>({ maxSize: bytes, sizeCalculation: sizeOf });
  const flight = <T>(): SingleFlight<T> => (shareWork ? singleFlight<T>() : alone);
  const [svgs, images, pairs] = [flight<Uint8Array>(), flight<InkedImage>(), flight<Drawing>()];
  const keep = (key: string, drawn: Kept): void => void kept.set(key, { ...kept.peek(key), ...drawn });
  return {
    svg: async (names) => {
      const key = keyOf(names);
      const found = kept.get(key)?.svg;
      if (found) return found;
      return svgs(key, async () => {
        const svg = await drawer.svg(names);
        keep(key, { svg });
        return svg;
      });
    },
    image: async (names) => {
      const key = keyOf(names);
      const found = kept.get(key)?.image;
      if (found) return found;
      return images(key, async () => {
        const image = await drawer.image(names);
        keep(key, { image });
        return image;
      });
    },
    both: async (names) => {
      const key = keyOf(names);
      const { svg, image } = kept.get(key) ?? {};
      if (svg && image) return { svg, image };
      return pairs(key, async () => {
        const drawing = await drawer.both(names);
        keep(key, drawing);
        return drawing;
      });
    },
  };
}
