import type { Statement } from './catalog.ts';
import type { Reading } from './fault.ts';
import { httpsFaults } from './link-rules.ts';
import type { LoadContext } from './load-context.ts';
import { loadId } from './load-id.ts';
import { loadTexts, TEXT_KINDS } from './load-texts.ts';
import type { Place } from './place.ts';
import { type KeyTable, readRecord } from './read-group.ts';
import { readText } from './read-text.ts';
import type { TextRule } from './text-fault.ts';
import { plainTextFaults } from './text-rules.ts';

const STATEMENT_KEYS = {
  id: 'required',
  date: 'required',
  title: 'required',
  by: 'required',
  links: 'required',
} as const satisfies KeyTable<string>;

/** Reads the section `statement`. */
export function* loadStatement(place: Place, context: LoadContext): Reading<Statement> {
  const fields = yield* readRecord(place, STATEMENT_KEYS);
  if (!fields) return undefined;
  const dateField = fields.get('date');
  const id = yield* loadId(fields.get('id'));
  const date = dateField && (yield* readText(dateField, context.source, dateFaults));
  const title = yield* loadTexts(fields.get('title'), context, TEXT_KINDS.marked);
  const by = yield* loadTexts(fields.get('by'), context, () => plainTextFaults);
  const links = yield* loadTexts(fields.get('links'), context, () => httpsFaults);
  return id !== undefined && date !== undefined && title && by && links ? { id, date, title, by, links } : undefined;
}

const dateFaults: TextRule = (text) =>
  isDate(text) ? [] : [{ index: 0, message: `"${text}" is no date: write year, month and day, such as 2022-03-08` }];

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
