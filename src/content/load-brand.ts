import type { Brand } from './catalog.ts';
import type { Reading } from './fault.ts';
import { contactFaults } from './link-rules.ts';
import type { LoadContext } from './load-context.ts';
import { loadTexts, TEXT_KINDS, undrawnFaults } from './load-texts.ts';
import { isEmpty, type Place } from './place.ts';
import { type KeyTable, readRecord } from './read-group.ts';
import { readText } from './read-text.ts';
import { plainTextFaults } from './text-rules.ts';

const BRAND_KEYS = { name: 'required', short: 'required', link: 'required', contact: 'optional' } as const satisfies KeyTable<string>;

/** Reads the section `brand`. */
export function* loadBrand(place: Place, context: LoadContext): Reading<Brand> {
  const fields = yield* readRecord(place, BRAND_KEYS);
  if (!fields) return undefined;
  const name = yield* loadTexts(fields.get('name'), context, TEXT_KINDS.name);
  const short = yield* loadShort(fields.get('short'), context);
  const link = yield* loadTexts(fields.get('link'), context, TEXT_KINDS.link);
  const contactField = fields.get('contact');
  const contact = contactField && !isEmpty(contactField) ? yield* readText(contactField, context.source, contactFaults) : undefined;
  return name && short !== undefined && link ? { name, short, link, contact } : undefined;
}

/** The short name is printed in all languages: the first whose fonts do not draw it is reported. */
function* loadShort(place: Place | undefined, { source, rules, languages }: LoadContext): Reading<string> {
  if (!place) return undefined;
  return yield* readText(place, source, (text) => {
    const [undrawn] = [...languages.values()].flatMap((language) => undrawnFaults(rules, language, text, text));
    return [...plainTextFaults(text), ...(undrawn ? [undrawn] : [])];
  });
}
