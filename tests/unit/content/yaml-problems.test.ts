import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { problemsOf, SAMPLE, sampleWith } from './sample.ts';

describe('a file that is not YAML', () => {
  it('has one problem for each line that is not, and the rest is still checked', () => {
    const source = `statement:
  id: Bread
  date: 2024-02-29
  title:
    en: *Peace* now!
    uk: Мир: зараз
  by: { en: "Statement" }
  links: { en: "https://example.org" }
brand:
  name: { en: "A" now }
  short: ABC
  link: { en: example.org }
languages:
  en: { name: English, review: source }
slogans:
  - id: bread
    theme: rd
    text:
\t  en: "Bread"
  - id: peace
    text:
      en: "Peace \\| now"
`;
    expect(problemsOf(source)).toEqual([
      '2:7 the id "Bread" stands in web addresses: use only a to z, 0 to 9 and hyphens, such as "nato-out"',
      '5:9 a text that begins with * must be in quotes; YAML aliases are not supported',
      '6:9 a text with a colon and a space in it must be in quotes',
      '10:19 there is more after the end of the value: put the whole text in quotes, and write a quote inside of it as \\" or as a curly one',
      '17:12 unknown theme "rd" (did you mean "red"?): write red, paper',
      '19:1 a tab indents this line: indent with spaces',
      '20:1 this list entry does not fit here: indent it as the entries above it',
      '22:18 this backslash means nothing in double quotes: write two ("\\\\|" prints |), or put the text in single quotes',
    ]);
  });

  it.each([
    ['an empty file', '', '1:1 the file is empty: it needs the keys statement, brand, languages and slogans'],
    ['only comments', '# nothing\n', '1:1 the file is empty: it needs the keys statement, brand, languages and slogans'],
    ['a list', '- a\n', '1:1 the file must be a group of keys, one a line, such as statement: …'],
    [
      'a missing quote',
      sampleWith('all!"', 'all!'),
      '19:26 the closing quote is missing: end the text with the kind of quote it begins with',
    ],
    [
      'a text that begins with |',
      sampleWith('"Bread for all!"', '|Bread for all!'),
      '19:12 a text that begins with | or > must be in quotes',
    ],
    ['a text that begins with @', sampleWith('"Bread for all!"', '@all'), '19:11 a text that begins with this character must be in quotes'],
    [
      'a forgotten colon',
      sampleWith('uk: "Хліба', 'uk "Хліба'),
      '20:7 a colon and a space are missing here: write "key: value" in one line',
    ],
    ['a bracket too many', sampleWith('all!"', 'all!"}'), '19:27 there is one } or ] too many: remove it'],
    [
      'a wrong indentation',
      sampleWith('    theme: red', '   theme: red'),
      '17:1 an entry of this list must begin with "- ", and its other lines be indented further than that',
    ],
    ['a second document', `${SAMPLE}---\na: b\n`, '23:1 remove this second document and the line "---" before it'],
    ['a directive', `%YAML 1.1\n---\n${SAMPLE}`, '1:1 remove this line: a line cannot begin with %'],
    [
      'an anchor',
      sampleWith('English', '&name English'),
      '13:21 the & before this is a YAML anchor, which is not supported: put a text that begins with & in quotes',
    ],
    [
      'a tag',
      sampleWith('English', '!!str English'),
      '13:21 the ! before this is a YAML tag, which is not supported: put a text that begins with ! in quotes',
    ],
    [
      'a merge key',
      sampleWith('languages:\n', 'languages:\n  <<: { fr: { name: Français, review: pending } }\n'),
      '13:3 "<<" is no language tag (BCP 47): write for example en, pt-BR or zh-Hant',
    ],
  ])('%s is reported', (_name, source, problem) => {
    expect(problemsOf(source)).toContain(problem);
  });

  it('refuses a bomb of aliases in no time', () => {
    const levels = Array.from({ length: 30 }, (_, level) => `l${level}: &l${level} [${`*l${level - 1}, `.repeat(9)}]`);
    expect(problemsOf(levels.join('\n'))).toHaveLength(30);
  });

  it.each(['[', '- ', '{a: ', '? ', 'a: [', '- - ? '])('refuses %j without end', (nesting) => {
    expect(problemsOf(nesting.repeat(20_000))).toEqual([expect.stringContaining('this is nested too deeply')]);
  });

  it('refuses a file that is far too large', () => {
    expect(problemsOf('a: b\n'.repeat(100_000))).toEqual(['1:1 the file is too large: at most 200,000 characters']);
  });
});

describe('any file', () => {
  const fragment = fc.constantFrom(
    ...SAMPLE.split(/(?<=[\n :{},"])/),
    '*',
    '|',
    '&a ',
    '*a ',
    '!x ',
    '<<: ',
    '\t',
    '"',
    '[',
    ']',
    '}',
    '\u202E',
    '\uD800',
    '\u0000',
    '\r',
    '---\n',
    '%',
    '- ',
    '? ',
    '# ',
    '🕊',
  );

  it.each([
    ['of random characters', fc.string({ unit: 'binary', maxLength: 200 })],
    ['of fragments of a valid one', fc.array(fragment, { maxLength: 80 }).map((parts) => parts.join(''))],
  ])('%s loads or is refused with problems', (_name, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (source) => {
        expect(problemsOf(source).length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('that is valid but for one replaced part loads or is refused with problems', () => {
    const edit = fc.record({ at: fc.nat(SAMPLE.length), remove: fc.nat(12), insert: fragment });
    fc.assert(
      fc.property(edit, ({ at, remove, insert }) => {
        expect(problemsOf(SAMPLE.slice(0, at) + insert + SAMPLE.slice(at + remove))).toBeInstanceOf(Array);
      }),
      { numRuns: 500 },
    );
  });
});
