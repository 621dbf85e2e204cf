/** A source of numbers in [0, 1); the next one at every call. */
export type Random = () => number;

/** FNV-1a, 32 bits, of the text's UTF-8 (Fowler, Noll, Vo; RFC 9923). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** Numbers that look random and are the same for the same seed on every runtime: mulberry32 (Tommy Ettinger, 2017, public domain), started from {@link hashText}. Not for secrets. */
export function seededRandom(seed: string): Random {
  let state = hashText(seed);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
