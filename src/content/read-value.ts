import { isScalar, isSeq } from 'yaml';

import type { Reading } from './fault.ts';
import { type Place, refuseType } from './place.ts';

/** Reads a list; its entries are called `entryName`. */
export function* readList(place: Place, entryName: string): Reading<readonly Place[]> {
  if (!isSeq(place.node)) return yield* refuseType(place, 'a list: each entry begins with "- "');
  return place.node.items.map((node) => ({ name: entryName, offset: node.range[0], node }));
}

/** Reads a text; numbers, `true` and the like must be in quotes. */
export function* readString(place: Place): Reading<string> {
  const { node } = place;
  if (isScalar(node) && typeof node.value === 'string') return node.value;
  return yield* refuseType(
    place,
    isScalar(node) && node.source ? `a text: put it in quotes, "${node.source}"` : 'a text: write it after the colon',
  );
}
