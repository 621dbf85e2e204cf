import { describe, expect, it } from 'vitest';

import { STATEMENT_ID } from '../../../src/content/catalog.ts';
import { ContentError } from '../../../src/content/content-error.ts';
import { loadCatalog } from '../../../src/content/load-catalog.ts';
import { problemsOf, RULES, SAMPLE, sampleWith } from './sample.ts';

describe('loadCatalog', () => {
  it('reads a valid file', () => {
    const { statement, brand, languages, sourceLanguage, slogans } = loadCatalog(SAMPLE, RULES);
    expect(sourceLanguage).toBe('en');
    expect(statement).toMatchObject({ id: 'bread-2024', date: '2024-02-29', by: new Map([['en', 'Statement by a committee']]) });
    expect(brand).toMatchObject({ short: 'ABC', contact: undefined });
    expect([...languages.values()]).toMatchObject([
      { tag: 'en', name: 'English', review: 'source', script: 'Latn' },
      { tag: 'uk', name: 'Українська', review: 'pending', script: 'Cyrl' },
    ]);
    expect(slogans).toEqual([
      {
        id: STATEMENT_ID,
        theme: undefined,
        layout: undefined,
        text: new Map([
          ['en', 'Peace and |*bread*'],
          ['uk', 'Мир і |*хліб*'],
        ]),
      },
      {
        id: 'bread',
        theme: 'red',
        text: new Map([
          ['en', 'Bread for all!'],
          ['uk', 'Хліба всім!'],
        ]),
      },
      { id: 'peace', theme: undefined, layout: undefined, text: new Map([['en', 'Peace now!']]) },
    ]);
  });

  it.each([
    ['a byte order mark', `\uFEFF${SAMPLE}`],
    ['Windows line ends', SAMPLE.replaceAll('\n', '\r\n')],
    ['a document start', `---\n${SAMPLE}`],
    ['no contact', sampleWith('  contact: null\n', '')],
    ['an e-mail contact', sampleWith('null', 'mailto:corrections@example.org')],
    ['a web contact', sampleWith('null', 'https://example.org/contact')],
    ['no slogans', `${SAMPLE.slice(0, SAMPLE.indexOf('slogans:'))}slogans: []\n`],
    ['a no-break space and joiners', sampleWith('Peace now!', 'Peace\u00A0now! می\u200Cخواهیم')],
    ['a hash sign inside of a word', sampleWith('"Peace now!"', 'Peace#now')],
    ['a comment after a text', sampleWith('short: ABC', 'short: ABC # the initials')],
    ['280 characters of several code points and 20 marks', sampleWith('Peace now!', `${'*n̈*|'.repeat(5)}${'n̈'.repeat(275)}`)],
  ])('accepts %s', (_name, source) => {
    expect(problemsOf(source)).toEqual([]);
  });

  it('names the file in the lines of its message', () => {
    expect(() => loadCatalog(sampleWith('red', 'rd'), RULES, 'texts/slogans.yaml')).toThrow(
      new ContentError('texts/slogans.yaml', [
        { line: 17, column: 12, message: 'unknown theme "rd" (did you mean "red"?): write red, paper' },
      ]),
    );
  });

  it('asks the fonts about texts without their marks', () => {
    const asked: string[] = [];
    const missingCharacters = (language: { readonly tag: string }, text: string): readonly string[] => {
      asked.push(`${language.tag} ${text}`);
      return [];
    };
    loadCatalog(SAMPLE, { ...RULES, missingCharacters });
    expect(new Set(asked)).toEqual(
      new Set([
        'en Peace and bread',
        'uk Мир і хліб',
        'en A committee',
        'en ABC',
        'uk ABC',
        'en example.org',
        'uk example.org/uk',
        'en Bread for all!',
        'uk Хліба всім!',
        'en Peace now!',
      ]),
    );
  });

  it('names eight of many characters that no font draws', () => {
    const missingCharacters = (_language: unknown, text: string): readonly string[] =>
      [...text].filter((character) => /[ա-ֆ]/u.test(character));
    expect(problemsOf(sampleWith('Peace now!', 'աբգդեզէըթ'), { ...RULES, missingCharacters })).toEqual([
      '22:18 the fonts of the cards do not draw "ա" (U+0561), "բ" (U+0562), "գ" (U+0563), "դ" (U+0564), "ե" (U+0565), "զ" (U+0566), "է" (U+0567), "ը" (U+0568) and 1 more: run "npm run fonts", or choose another character if this stays',
    ]);
  });

  it('reports all problems of a file at once, in its order', () => {
    const source = `statement:
  id: Bread 2024
  date: 2023-02-29
  title:
    en: "Peace *now"
    uk: " мир"
  by: { en: "Statement 🕊️ by", uk: "Комите\u0438\u0306" }
  links:
    en: http://example.org
brand:
  name: { en: "A committee", uk: "Комітет" }
  shrt: ABC
  link:
    en: https://example.org
  contact: someone@example.org
languages:
  en: { name: English, review: sorce }
  uk: { name: Українська, review: source, dir: rtl }
  pt_BR: { name: Português, review: source }
  km: { name: ខ្មែរ, review: pending }
slogans:
  - id: statement
    text: { uk: "a" }
  - id: peace
    theme: rd
    text:
      uk: "|a||b|"
      ru: "b"
      uk: "c"
      en: Peace #now
  - id: peace
    text:
      uk: 12
      en: "a\\u202eb ** \\\\d"
  - nothing
`;
    expect(problemsOf(source)).toEqual([
      '2:7 the id "Bread 2024" stands in web addresses: use only a to z, 0 to 9 and hyphens, such as "nato-out"',
      '3:9 "2023-02-29" is no date: write year, month and day, such as 2022-03-08',
      '5:16 this * has no partner: put one at both ends of the words to be loudest, or write \\* to print it',
      '6:10 the text begins with white space: remove it',
      '7:24 the emoji "🕊️" (U+1F54A U+FE0F) cannot be printed in one colour: remove it',
      '7:44 this is not in Unicode normal form NFC (a letter and its accent are two characters): type the letter anew',
      '8:3 links needs a text in "uk", the language with review: source',
      '9:9 "http://example.org" is no web address: write it in full, such as https://example.org/statement',
      '10:1 brand needs the key "short": add it',
      '12:3 unknown key "shrt" (did you mean "short"?): brand has the keys name, short, link, contact',
      '13:3 link needs a text in "uk", the language with review: source',
      '14:9 "https://example.org" cannot be printed as a link: write it without https://, such as example.org',
      '15:12 "someone@example.org" is no contact: write mailto:name@example.org, an https:// address, or null',
      '17:32 unknown review "sorce" (did you mean "source"?): write source, reviewed, pending',
      '18:43 unknown key "dir": uk has the keys name, review',
      '19:3 the language tag "pt_BR" must be written "pt-BR"',
      '19:3 "pt_BR" cannot be the source too, only one language can: write review: reviewed or pending (the first is in line 18)',
      '20:3 "km" is written in the script Khmr, which cards cannot be set in yet; they can in Latn, Cyrl, Grek, Geor, Armn, Ethi, Arab, Hebr, Deva, Beng, Taml, Thai, Hans, Hant, Jpan, Kore',
      '22:9 the id "statement" belongs to the card of the statement\'s title: choose another',
      '25:12 unknown theme "rd" (did you mean "red"?): write red, paper',
      '27:12 the text begins with |: remove it, or write \\| to print it',
      '27:14 two | stand together: remove one',
      '27:17 the text ends with |: remove it, or write \\| to print it',
      '28:7 "ru" is not listed below languages: add it there, or remove this text',
      '29:7 "uk" is given twice: keep one of them (the first is in line 27)',
      '30:16 the text ends before "#now": put the whole text in quotes',
      '31:9 the id "peace" is given twice: choose another (the first is in line 24)',
      '33:11 uk must be a text: put it in quotes, "12"',
      '34:11 a direction mark (U+202E) is in the text: remove it, the language gives the direction',
      '34:11 nothing stands between these two *: remove them, or write \\* to print one',
      '34:11 a backslash stands only before |, * or another backslash: remove it',
      '35:5 a slogan must be a group of keys, one a line, such as id: …',
    ]);
  });
});
