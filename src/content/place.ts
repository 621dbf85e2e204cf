import { isAlias, isScalar, type ParsedNode } from 'yaml';

import type { Fault, Reading } from './fault.ts';

/** A value of the file and where it stands. */
export interface Place {
  /** What messages call it: its key, or what it is an entry of. */
  readonly name: string;
  /** UTF-16 offset of its key, or of the value where it has none. */
  readonly offset: number;
  readonly node: ParsedNode | null;
}

/** A fault of a value. */
export const valueFault = (offset: number, message: string): Fault => ({ offset, message, kind: 'value' });

/** The offset of the value itself, or of its key where nothing was written. */
export function valueOffset({ node, offset }: Place): number {
  return node && (!isScalar(node) || node.range[0] !== node.range[1]) ? node.range[0] : offset;
}

/** Whether nothing, or `null`, is written. */
export function isEmpty({ node }: Place): boolean {
  return node === null || (isScalar(node) && node.value === null);
}

/** Reports that a value is of the wrong kind; of an alias, which is refused as such, nothing. */
export function* refuseType(place: Place, expected: string): Reading<never> {
  if (!isAlias(place.node))
    yield { ...valueFault(valueOffset(place), `${place.name} must be ${expected}`), kind: isEmpty(place) ? 'absence' : 'value' };
  return undefined;
}
