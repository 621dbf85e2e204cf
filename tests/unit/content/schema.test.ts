import { readFileSync } from 'node:fs';

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { THEME_IDS } from '../../../src/card/themes.ts';
import { LAYOUTS } from '../../../src/content/catalog.ts';
import schema from '../../../src/content/slogans.schema.json' with { type: 'json' };
import { problemsOf, RULES, SAMPLE, sampleWith } from './sample.ts';

const ajv = new Ajv({ keywords: ['patternErrorMessage'] });
addFormats.default(ajv);
const matchesSchema = ajv.compile(schema);

const agrees = (source: string): { readonly schema: boolean; readonly loader: boolean } => ({
  schema: matchesSchema(parse(source)),
  loader: problemsOf(source, { ...RULES, themes: THEME_IDS }).length === 0,
});

const file = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

const GOOD = {
  'the sample': SAMPLE,
  'slogans.yaml': file('slogans.yaml'),
  'the fixture of other scripts': file('tests/fixtures/slogans-other-scripts.yaml'),
  'a slogan with a layout': sampleWith('theme: red', 'layout: march'),
  'a slogan without a theme': sampleWith('    theme: red\n', ''),
  'no slogans': `${SAMPLE.slice(0, SAMPLE.indexOf('slogans:'))}slogans: []\n`,
  'no contact': sampleWith('  contact: null\n', ''),
  'an e-mail contact': sampleWith('null', 'mailto:corrections@example.org?subject=Correction'),
  'a web contact': sampleWith('null', 'https://example.org/contact'),
  'a link with a path': sampleWith('en: example.org,', 'en: example.org/a/b,'),
  'escaped marks': sampleWith('"Peace now!"', "'\\*Peace\\* \\| \\\\now'"),
  'several breaks and emphases': sampleWith('Peace now!', '*Peace* |*now* |and |*ever*'),
  'joiners and a no-break space': sampleWith('Peace now!', 'Peace\u00A0now! می\u200Cخواهیم'),
  'a tag with script and region': SAMPLE.replaceAll('uk:', 'zh-Hant-TW:'),
  'a tag with a variant': SAMPLE.replaceAll('uk:', 'ca-valencia:'),
};

const BROKEN = {
  'a list': '- a\n',
  'an unknown key': `${SAMPLE}more: true\n`,
  'an unknown key of the statement': sampleWith('  date:', '  author: me\n  date:'),
  'an unknown key of the brand': sampleWith('  short:', '  logo: a\n  short:'),
  'an unknown key of a language': sampleWith('review: source', 'review: source, dir: ltr'),
  'an unknown key of a slogan': sampleWith('    theme: red', '    colour: red'),
  'a missing section': SAMPLE.slice(0, SAMPLE.indexOf('slogans:')),
  'a missing date': sampleWith('  date: 2024-02-29\n', ''),
  'a missing short name': sampleWith('  short: ABC\n', ''),
  'a missing review': sampleWith(', review: source', ''),
  'a missing slogan id': sampleWith('  - id: bread\n    theme', '  - theme'),
  'a missing slogan text': sampleWith('\n    text: { en: "Peace now!" }', ''),
  'a number for an id': sampleWith('id: bread\n', 'id: 5\n'),
  'a bad id': sampleWith('id: bread\n', 'id: Bread\n'),
  'a bad statement id': sampleWith('bread-2024', 'bread 2024'),
  'the id of the statement card': sampleWith('id: bread\n', 'id: statement\n'),
  'a reserved id': sampleWith('id: bread\n', 'id: kit\n'),
  'an unknown theme': sampleWith('theme: red', 'theme: pink'),
  'an unknown layout': sampleWith('theme: red', 'layout: column'),
  'an unknown review': sampleWith('review: pending', 'review: done'),
  'a date that does not exist': sampleWith('2024-02-29', '2023-02-29'),
  'a date in another order': sampleWith('2024-02-29', '29.2.2024'),
  'a statement link without https': sampleWith('https://example.org/statement', 'http://example.org/statement'),
  'a printed link with https': sampleWith('en: example.org,', 'en: "https://example.org",'),
  'a printed link without a dot': sampleWith('en: example.org,', 'en: example,'),
  'a contact that is no URL': sampleWith('null', 'me@example.org'),
  'a contact of another kind': sampleWith('null', '"tel:123"'),
  'a language tag with an underscore': SAMPLE.replaceAll('uk:', 'pt_BR:'),
  'a language tag in another case': SAMPLE.replaceAll('uk:', 'pt-br:'),
  'slogans that are no list': `${SAMPLE.slice(0, SAMPLE.indexOf('slogans:'))}slogans: { bread: a }\n`,
  'a slogan that is a text': `${SAMPLE}  - Peace\n`,
  'a text that is a list': sampleWith('"Peace now!"', '[Peace]'),
  'a text that is true': sampleWith('"Peace now!"', 'true'),
  'nothing as a text': sampleWith('"Peace now!"', ''),
  'an empty text': sampleWith('Peace now!', ''),
  'white space before a text': sampleWith('Peace now!', ' Peace'),
  'white space after a text': sampleWith('Peace now!', 'Peace '),
  'white space after a name': sampleWith('"A committee"', '"A committee "'),
  'a line break in a text': sampleWith('Peace now!', 'Peace\\nnow!'),
  'a line break in a name': sampleWith('"A committee"', '"A\\ncommittee"'),
  'a direction mark in a text': sampleWith('Peace now!', 'Peace \u202Enow'),
  'an invisible character in a text': sampleWith('Peace now!', 'Peace\u200Bnow'),
  'a break at the start': sampleWith('Peace now!', '|Peace'),
  'a break at the end': sampleWith('Peace now!', 'Peace |'),
  'two breaks': sampleWith('Peace now!', 'Peace | | now'),
  'a star without a partner': sampleWith('Peace now!', '*Peace now'),
  'nothing between stars': sampleWith('Peace now!', 'Peace ** now'),
  'a lone backslash': sampleWith('"Peace now!"', "'Peace\\now'"),
};

/** What only the loader can know. */
const BEYOND_A_SCHEMA = {
  'a duplicate id': sampleWith('id: peace', 'id: bread'),
  'a language that is not listed': sampleWith('en: "Peace now!"', 'en: "Peace now!", fr: "Paix"'),
  'two source languages': sampleWith('review: pending', 'review: source'),
  'a missing text in the source language': sampleWith('en: "Peace now!"', 'uk: "Мир!"'),
  'a script that cannot be set': SAMPLE.replaceAll('uk:', 'km:'),
  'letters that are not composed': sampleWith('Peace now!', 'Cafe\u0301'),
  'more than 280 characters': sampleWith('Peace now!', 'a'.repeat(281)),
  'a character that no font draws': sampleWith('Peace now!', '5 ₴'),
  'an emoji': sampleWith('Peace now!', 'Peace 🕊'),
};

describe('slogans.schema.json', () => {
  it('offers the themes and layouts there are', () => {
    expect(schema.definitions.slogan.properties.theme.enum).toEqual(THEME_IDS);
    expect(schema.definitions.slogan.properties.layout.enum).toEqual(LAYOUTS);
  });

  it('describes every key', () => {
    const { statement, brand } = schema.properties;
    const { language, slogan } = schema.definitions;
    const keys = [schema, statement, brand, language, slogan].flatMap(({ properties }) =>
      Object.entries<{ description?: string }>(properties),
    );
    expect(keys.filter(([, { description }]) => !description)).toEqual([]);
    expect(keys).toHaveLength(19);
  });

  it.each(Object.entries(GOOD))('accepts %s, as the loader does', (_name, source) => {
    expect(agrees(source)).toEqual({ schema: true, loader: true });
  });

  it.each(Object.entries(BROKEN))('refuses %s, as the loader does', (_name, source) => {
    expect(agrees(source)).toEqual({ schema: false, loader: false });
  });

  it.each(Object.entries(BEYOND_A_SCHEMA))('leaves %s to the loader', (_name, source) => {
    expect(agrees(source)).toEqual({ schema: true, loader: false });
  });
});
