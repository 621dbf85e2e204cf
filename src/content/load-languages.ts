import type { CatalogLanguage, Review } from './catalog.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Fault, Reading } from './fault.ts';
import { parseLanguageTag } from './language-tag.ts';
import { findLanguage } from './languages.ts';
import { type Place, valueFault, valueOffset } from './place.ts';
import { type KeyTable, readEntries, readRecord } from './read-group.ts';
import { readText } from './read-text.ts';
import { readString } from './read-value.ts';
import { SCRIPTS } from './scripts.ts';
import { plainTextFaults } from './text-rules.ts';

/** The section `languages`. */
export interface LoadedLanguages {
  readonly languages: ReadonlyMap<string, CatalogLanguage>;
  /** All tags of the section, valid or not. */
  readonly listed: ReadonlySet<string>;
  /** Tag of the first language with `review: source`. */
  readonly sourceLanguage: string | undefined;
}

const LANGUAGE_KEYS = { name: 'required', review: 'required' } as const satisfies KeyTable<string>;

const REVIEWS = ['source', 'reviewed', 'pending'] as const satisfies readonly Review[];

/** Reads the section `languages`: valid tags of scripts that can be set, and exactly one source language. */
export function* loadLanguages(place: Place, source: string): Reading<LoadedLanguages> {
  const entries = yield* readEntries(place, 'en: { name: English, review: source }');
  if (!entries) return undefined;
  const languages = new Map<string, CatalogLanguage>();
  const sources: Place[] = [];
  for (const entry of entries) {
    yield* tagFaults(entry);
    const { name, review } = (yield* loadLanguage(entry, source)) ?? {};
    if (review === 'source') sources.push(entry);
    const language = findLanguage(entry.name);
    if (language && name !== undefined && review) languages.set(entry.name, { ...language, name, review });
  }
  yield* sourceFaults(place, sources);
  return { languages, listed: new Set(entries.map(({ name }) => name)), sourceLanguage: sources[0]?.name };
}

function* loadLanguage(place: Place, source: string): Reading<{ readonly name: string | undefined; readonly review: Review | undefined }> {
  const fields = yield* readRecord(place, LANGUAGE_KEYS);
  if (!fields) return undefined;
  const [name, review] = [fields.get('name'), fields.get('review')];
  return { name: name && (yield* readText(name, source, plainTextFaults)), review: review && (yield* readReview(review)) };
}

function* readReview(place: Place): Reading<Review> {
  const text = yield* readString(place);
  const review = REVIEWS.find((candidate) => candidate === text);
  if (text !== undefined && !review)
    yield valueFault(valueOffset(place), `unknown review "${text}"${didYouMean(text, REVIEWS)}: write ${REVIEWS.join(', ')}`);
  return review;
}

function sourceFaults(place: Place, [first, ...others]: readonly Place[]): readonly Fault[] {
  if (!first)
    return [
      {
        ...valueFault(place.offset, 'no language has review: source; give it to the language the statement was written in'),
        kind: 'absence',
      },
    ];
  return others.map(({ name, offset }) => ({
    ...valueFault(offset, `"${name}" cannot be the source too, only one language can: write review: reviewed or pending`),
    earlier: first.offset,
  }));
}

function tagFaults({ name, offset }: Place): readonly Fault[] {
  if (findLanguage(name)) return [];
  const tag = parseLanguageTag(name) ?? parseLanguageTag(name.replaceAll('_', '-'));
  const message = !tag
    ? `"${name}" is no language tag (BCP 47): write for example en, pt-BR or zh-Hant`
    : tag.canonical !== name
      ? `the language tag "${name}" must be written "${tag.canonical}"`
      : tag.script === undefined
        ? `the language "${name}" is not known: check the tag, or add its script, such as ${name}-Latn`
        : `"${name}" is written in the script ${tag.script}, which cards cannot be set in yet; they can in ${Object.keys(SCRIPTS).join(', ')}`;
  return [valueFault(offset, message)];
}
