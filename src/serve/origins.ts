import { LRUCache } from 'lru-cache';

/** Origins that are kept ready at the same time. More than one is rare: a domain with www and without. */
export const MOST_ORIGINS = 4;

/** Keeps what was opened for the origins asked for last, at most so many. What could not be opened is tried again. */
export function perOrigin<T extends object>(most: number, open: (origin: string) => Promise<T>): (origin: string) => Promise<T> {
  const kept = new LRUCache<string, Promise<T>>({ max: most });
  return (origin) => {
    const found = kept.get(origin);
    if (found) return found;
    const opening = open(origin);
    opening.catch(() => kept.delete(origin));
    kept.set(origin, opening);
    return opening;
  };
}
