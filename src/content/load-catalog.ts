import { type Catalog, STATEMENT_ID } from './catalog.ts';
import { ContentError } from './content-error.ts';
import { type Reading, runReading } from './fault.ts';
import { loadBrand } from './load-brand.ts';
import type { CatalogRules, LoadContext } from './load-context.ts';
import { loadLanguages } from './load-languages.ts';
import { loadSlogans } from './load-slogans.ts';
import { loadStatement } from './load-statement.ts';
import type { Place } from './place.ts';
import { type KeyTable, readRecord } from './read-group.ts';
import { toProblems } from './to-problems.ts';
import { readYaml } from './yaml-document.ts';

const CATALOG_KEYS = {
  statement: 'required',
  brand: 'required',
  languages: 'required',
  slogans: 'required',
} as const satisfies KeyTable<string>;

/** What is known of the languages where their section cannot be read. */
const NO_LANGUAGES: Pick<LoadContext, 'languages' | 'listed' | 'sourceLanguage'> = {
  languages: new Map(),
  listed: undefined,
  sourceLanguage: undefined,
};

/** Reads slogans.yaml. Throws a `ContentError` with all its problems when there is one; `file` is what they call the file. */
export function loadCatalog(source: string, rules: CatalogRules, file = 'slogans.yaml'): Catalog {
  const text = source.replace(/^\uFEFF/, '');
  const { value, faults } = runReading(readCatalog(text, rules));
  if (!value || faults.length > 0) throw new ContentError(file, toProblems(text, faults));
  return value;
}

function* readCatalog(source: string, rules: CatalogRules): Reading<Catalog> {
  const node = yield* readYaml(source);
  const fields = node && (yield* readRecord({ name: 'the file', offset: 0, node }, CATALOG_KEYS));
  if (!fields) return undefined;
  const section = <T>(key: keyof typeof CATALOG_KEYS, load: (place: Place) => Reading<T>): Reading<T> => loadField(fields.get(key), load);
  const listed = (yield* section('languages', (place) => loadLanguages(place, source))) ?? NO_LANGUAGES;
  const context: LoadContext = { source, rules, ...listed };
  const statement = yield* section('statement', (place) => loadStatement(place, context));
  const brand = yield* section('brand', (place) => loadBrand(place, context));
  const slogans = yield* section('slogans', (place) => loadSlogans(place, context));
  const { languages, sourceLanguage } = listed;
  if (sourceLanguage === undefined || !statement || !brand || !slogans) return undefined;
  const title = { id: STATEMENT_ID, theme: undefined, layout: undefined, text: statement.title };
  return { statement, brand, languages, sourceLanguage, slogans: [title, ...slogans] };
}

function* loadField<T>(place: Place | undefined, load: (place: Place) => Reading<T>): Reading<T> {
  return place && (yield* load(place));
}
