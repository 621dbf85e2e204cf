import { STATEMENT_ID } from './catalog.ts';
import type { Fault, Reading } from './fault.ts';
import { type Place, valueFault, valueOffset } from './place.ts';
import { readString } from './read-value.ts';

/** Names that files and folders beside those of a slogan have, or that Windows does not let a folder have. */
const RESERVED = /^(?:index|kit|con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Reads an id: what stands in URLs and file names. */
export function* loadId(place: Place | undefined): Reading<string> {
  if (!place) return undefined;
  const id = yield* readString(place);
  if (id === undefined || /^[a-z0-9-]+$/.test(id)) return id;
  yield valueFault(valueOffset(place), `the id "${id}" stands in web addresses: use only a to z, 0 to 9 and hyphens, such as "nato-out"`);
  return id;
}

/** What a slogan's id must not be. */
export function sloganIdFaults(id: string, place: Place, earlier: Place | undefined): readonly Fault[] {
  const offset = valueOffset(place);
  if (id === STATEMENT_ID) return [valueFault(offset, `the id "${id}" belongs to the card of the statement's title: choose another`)];
  if (RESERVED.test(id)) return [valueFault(offset, `the id "${id}" is the name of another file: choose another`)];
  return earlier ? [{ ...valueFault(offset, `the id "${id}" is given twice: choose another`), earlier: valueOffset(earlier) }] : [];
}
