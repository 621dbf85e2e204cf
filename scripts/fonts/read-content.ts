import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** All strings of a part of the content that belong to a language: those under its tag, and those under no tag at all (`short`). */
function stringsFor(value: unknown, language: string, languages: readonly string[]): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => stringsFor(item, language, languages));
  if (!isRecord(value)) return [];
  return Object.entries(value)
    .filter(([key]) => key === language || !languages.includes(key))
    .flatMap(([, item]) => stringsFor(item, language, languages));
}

const sourceOf = (languages: Readonly<Record<string, unknown>>) =>
  Object.keys(languages).find((tag) => {
    const language = languages[tag];
    return isRecord(language) && language['review'] === 'source';
  });

/**
 * Reads which texts the cards carry, by language tag, marks included. A language also gets the source language's texts under
 * `link` and `links`, which stand in for missing ones. Reads leniently: checking the content is not the business of the fonts.
 */
export async function readContent(file: string): Promise<ReadonlyMap<string, string>> {
  const content: unknown = parse(await readFile(file, 'utf8'));
  if (!isRecord(content) || !isRecord(content['languages'])) throw new Error(`${file} has no languages`);
  const { languages, statement, brand, slogans } = content;
  if (!isRecord(languages)) throw new Error(`${file} has no languages`);
  const tags = Object.keys(languages);
  const links = isRecord(brand) && isRecord(statement) ? [brand['link'], statement['links']] : [];
  const standIns = stringsFor(links, sourceOf(languages) ?? '', tags);
  return new Map(tags.map((tag) => [tag, [...stringsFor([statement, brand, slogans], tag, tags), ...standIns].join('\n')]));
}
