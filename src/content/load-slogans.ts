import { LAYOUTS, type Slogan } from './catalog.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Reading } from './fault.ts';
import type { LoadContext } from './load-context.ts';
import { loadId, sloganIdFaults } from './load-id.ts';
import { loadTexts, TEXT_KINDS } from './load-texts.ts';
import { type Place, valueFault, valueOffset } from './place.ts';
import { type KeyTable, readRecord } from './read-group.ts';
import { readList, readString } from './read-value.ts';

const SLOGAN_KEYS = { id: 'required', theme: 'optional', layout: 'optional', text: 'required' } as const satisfies KeyTable<string>;

/** Reads the section `slogans`. */
export function* loadSlogans(place: Place, context: LoadContext): Reading<readonly Slogan[]> {
  const entries = yield* readList(place, 'a slogan');
  if (!entries) return undefined;
  const slogans: Slogan[] = [];
  const idPlaces = new Map<string, Place>();
  for (const entry of entries) {
    const fields = yield* readRecord(entry, SLOGAN_KEYS);
    const slogan = fields && (yield* loadSlogan(fields, context));
    const idPlace = fields?.get('id');
    if (!slogan || !idPlace) continue;
    yield* sloganIdFaults(slogan.id, idPlace, idPlaces.get(slogan.id));
    if (!idPlaces.has(slogan.id)) idPlaces.set(slogan.id, idPlace);
    slogans.push(slogan);
  }
  return slogans;
}

function* loadSlogan(fields: ReadonlyMap<keyof typeof SLOGAN_KEYS, Place>, context: LoadContext): Reading<Slogan> {
  const id = yield* loadId(fields.get('id'));
  const theme = yield* loadChoice(fields.get('theme'), 'theme', context.rules.themes);
  const layout = yield* loadChoice(fields.get('layout'), 'layout', LAYOUTS);
  const text = yield* loadTexts(fields.get('text'), context, TEXT_KINDS.marked);
  return id !== undefined && text ? { id, theme, layout, text } : undefined;
}

/** One of a few names; `what` they are names of. */
function* loadChoice<Name extends string>(place: Place | undefined, what: string, names: readonly Name[]): Reading<Name> {
  if (!place) return undefined;
  const given = yield* readString(place);
  const name = names.find((candidate) => candidate === given);
  if (given === undefined || name !== undefined) return name;
  yield valueFault(valueOffset(place), `unknown ${what} "${given}"${didYouMean(given, names)}: write ${names.join(', ')}`);
  return undefined;
}
