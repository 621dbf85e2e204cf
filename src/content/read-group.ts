import { isMap, isScalar } from 'yaml';

import { didYouMean } from './did-you-mean.ts';
import type { Reading } from './fault.ts';
import { type Place, refuseType, valueFault } from './place.ts';

/** Which keys a group has, and which of them may be left out. */
export type KeyTable<K extends string> = Readonly<Record<K, 'required' | 'optional'>>;

/** Reads a group of keys that the file's author chooses (languages, texts): reports duplicates and keys that are no text. */
export function* readEntries(place: Place, example: string): Reading<readonly Place[]> {
  if (!isMap(place.node)) return yield* refuseType(place, `a group of keys, one a line, such as ${example}`);
  const entries = new Map<string, Place>();
  for (const { key, value } of place.node.items) {
    const offset = key.range[0];
    const name = isScalar(key) ? key.value : undefined;
    const earlier = typeof name === 'string' ? entries.get(name) : undefined;
    if (typeof name !== 'string') yield valueFault(offset, `a key must be a word: put it in quotes if it is one`);
    else if (earlier) yield { ...valueFault(offset, `"${name}" is given twice: keep one of them`), earlier: earlier.offset };
    else entries.set(name, { name, offset, node: value });
  }
  return [...entries.values()];
}

/** Reads a group of known keys: reports missing, unknown and duplicate ones. */
export function* readRecord<K extends string>(place: Place, keys: KeyTable<K>): Reading<ReadonlyMap<K, Place>> {
  const known = Object.keys(keys).filter((key): key is K => Object.hasOwn(keys, key));
  const entries = yield* readEntries(place, `${known[0]}: …`);
  if (!entries) return undefined;
  const fields = new Map<K, Place>();
  for (const entry of entries) {
    const key = known.find((candidate) => candidate === entry.name);
    if (key) fields.set(key, entry);
    else
      yield valueFault(
        entry.offset,
        `unknown key "${entry.name}"${didYouMean(entry.name, known)}: ${place.name} has the keys ${known.join(', ')}`,
      );
  }
  for (const key of known) {
    if (keys[key] === 'required' && !fields.has(key))
      yield { ...valueFault(place.offset, `${place.name} needs the key "${key}": add it`), kind: 'absence' };
  }
  return fields;
}
