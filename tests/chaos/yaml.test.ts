import { readFile } from 'node:fs/promises';

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';

import { coverageRules } from '../../src/card/coverage-rules.ts';
import { ContentError } from '../../src/content/content-error.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import type { CatalogRules } from '../../src/content/load-context.ts';
import { readFonts } from '../../src/runtime/font-files.ts';
import { notSlow } from '../support/not-slow.ts';
import { RULES, SAMPLE } from '../unit/content/sample.ts';

const ROOT = new URL('../../', import.meta.url);
const SEED = 2022;

/** Loads a document; it may be refused, with a line for each problem that it has, and in no other way. */
function read(source: string, rules: CatalogRules): 'loaded' | 'refused' {
  try {
    notSlow(
      () => loadCatalog(source, rules),
      () => JSON.stringify(source.slice(0, 2000)),
    );
    return 'loaded';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const lines = source.split(/\r\n|\r|\n/).length;
    for (const message of error.message.split('\n')) {
      const [, line] = /^slogans\.yaml:(\d+):\d+ \S/.exec(message) ?? [];
      if (line === undefined || Number(line) > lines) throw new Error(`no line of the file: ${message}`, { cause: error });
    }
    return 'refused';
  }
}

/** What YAML means something by, and what it may choke on. */
const PIECES = [
  ...'&*!|>%@`"\'{}[],:#?-~\t\n\r \u0000\u0007\u0085\u2028\uFEFF\uD800\u202E\u00A0',
  ': ',
  '- ',
  '\n  ',
  '\n    - ',
  '<<: ',
  '---\n',
  '...\n',
  '&a ',
  '*a',
  '!!str ',
  '!!binary ',
  '!!js/function ',
  '%YAML 1.1\n',
  '|\n  ',
  '>-\n ',
  '"',
  "'",
  '\\',
  '\\u0000',
  '? ',
  'null',
  '0x1F',
  '.inf',
  'en: ',
  'id: bread',
  '__proto__: ',
  'constructor: ',
  'toString: ',
] as const;

const at = fc.nat({ max: 1_000_000 });
const edit: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(at, fc.constantFrom(...PIECES)).map(([place, piece]) => (text: string) => {
    const index = place % (text.length + 1);
    return text.slice(0, index) + piece + text.slice(index);
  }),
  fc.tuple(at, fc.integer({ min: 1, max: 40 })).map(([place, length]) => (text: string) => {
    const index = place % (text.length + 1);
    return text.slice(0, index) + text.slice(index + length);
  }),
  fc.tuple(at, at, fc.integer({ min: 1, max: 200 })).map(([from, to, length]) => (text: string) => {
    const [start, index] = [from % (text.length + 1), to % (text.length + 1)];
    return text.slice(0, index) + text.slice(start, start + length) + text.slice(index);
  }),
  fc.tuple(at, at).map(([one, other]) => (text: string) => {
    const lines = text.split('\n');
    const [first, second] = [one % lines.length, other % lines.length];
    return lines
      .with(first, lines[second] ?? '')
      .with(second, lines[first] ?? '')
      .join('\n');
  }),
  fc.tuple(at, fc.string({ unit: 'binary', maxLength: 30 })).map(([place, random]) => (text: string) => {
    const index = place % (text.length + 1);
    return text.slice(0, index) + random + text.slice(index);
  }),
);
const edited = (text: string) =>
  fc.array(edit, { minLength: 1, maxLength: 6 }).map((edits) => edits.reduce((left, change) => change(left), text));

const bomb = (levels: number): string =>
  `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: levels }, (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`).join('\n')}\n`;

const ODD: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['spaces', '   \n  \n'],
  ['a comment', '# nothing\n'],
  ['a bomb of aliases', bomb(12)],
  ['a bomb in the content', SAMPLE.replace('short: ABC', `short: ABC\n${bomb(9).replace(/^/gm, '  ')}`)],
  ['an alias of itself', 'statement: &a [*a]\n'],
  ['merge keys', SAMPLE.replace('brand:', 'brand: &b\n  <<: *b\n')],
  ['200 levels of flow', `statement: ${'['.repeat(200)}`],
  ['50,000 levels of flow', '['.repeat(50_000)],
  ['50,000 levels of maps', '{a: '.repeat(30_000)],
  ['30,000 levels of lists', '- '.repeat(30_000)],
  ['10,000 levels of keys', '? '.repeat(10_000)],
  ['indented ever deeper', Array.from({ length: 600 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ['a text of 190,000 letters', SAMPLE.replace('Bread for all!', 'x'.repeat(190_000))],
  ['a text of 300,000 letters', SAMPLE.replace('Bread for all!', 'x'.repeat(300_000))],
  ['20,000 slogans', SAMPLE + '  - id: x\n'.repeat(18_000)],
  ['20,000 keys', `${Array.from({ length: 18_000 }, (_, key) => `k${key}: 1`).join('\n')}\n`],
  ['100,000 line breaks', '\n'.repeat(100_000)],
  ['100,000 quotes', '"'.repeat(100_000)],
  ['100,000 hashes', ` #`.repeat(90_000)],
  ['100,000 backslashes in quotes', `a: "${'\\\\'.repeat(90_000)}"`],
  ['100,000 spaces in quotes', `a: "${' '.repeat(190_000)}`],
  ['a folded text of 60,000 lines', `a: >\n${'  x\n'.repeat(40_000)}`],
  ['tags', SAMPLE.replace('short: ABC', 'short: !!binary ABC')],
  ['a tag that would make an object', SAMPLE.replace('short: ABC', 'short: !!js/function "function(){}"')],
  ['duplicate keys', SAMPLE.replace('short: ABC', 'short: ABC\n  short: ABC')],
  ['tabs', SAMPLE.replaceAll('  ', '\t')],
  ['NUL', SAMPLE.replace('ABC', 'A\0C')],
  ['UTF-16 read as UTF-8', Buffer.from(`\uFEFF${SAMPLE}`, 'utf16le').toString('utf8')],
  ['UTF-16, the other way round', Buffer.from(`\uFEFF${SAMPLE}`, 'utf16le').swap16().toString('utf8')],
  ['Latin-1', Buffer.from(SAMPLE.replace('ABC', 'Äß'), 'latin1').toString('utf8')],
  ['a BOM in the middle', SAMPLE.replace('brand:', '\uFEFFbrand:')],
  ['several documents', `${SAMPLE}---\n${SAMPLE}`],
  ['a directive', `%YAML 1.1\n---\n${SAMPLE}`],
  ['JSON', '{"statement":{"id":1}}'],
  ['HTML', '<!doctype html><p>404'],
  ['a picture', '\u0089PNG\r\n\u001A\n\0\0\0\rIHDR'],
  ['a prototype', SAMPLE.replace('brand:', '__proto__: { en: x }\nconstructor: { en: x }\nbrand:')],
  ['a language named as a property of objects', SAMPLE.replace('uk: { name', 'constructor: { name')],
];

describe('loading slogans.yaml', () => {
  let rules: CatalogRules;
  let shipped: string;
  beforeAll(async () => {
    rules = coverageRules(await readFonts(new URL('fonts/', ROOT)));
    shipped = await readFile(new URL('slogans.yaml', ROOT), 'utf8');
    for (let times = 0; times < 3; times++) expect([read(shipped, rules), read(SAMPLE, RULES)]).toEqual(['loaded', 'loaded']);
  });

  it.each(ODD)('refuses %s, by line', (_, source) => {
    expect(read(source, RULES)).toBe('refused');
  });

  it.each([
    ['a BOM', `\uFEFF${SAMPLE}`],
    ['CRLF', SAMPLE.replaceAll('\n', '\r\n')],
  ])('takes %s', (_, source) => {
    expect(read(source, RULES)).toBe('loaded');
  });

  it('takes or refuses 5,000 documents that were edited by chance', () => {
    const counts = { loaded: 0, refused: 0 };
    fc.assert(
      fc.property(edited(SAMPLE), (source) => void counts[read(source, RULES)]++),
      { seed: SEED, numRuns: 5000, endOnFailure: true },
    );
    expect(counts.loaded + counts.refused).toBe(5000);
    expect(counts.loaded).toBeGreaterThan(50);
    expect(counts.refused).toBeGreaterThan(1000);
    console.log(`documents: ${JSON.stringify(counts)}`);
  });

  it('takes or refuses the shipped file, edited by chance 150 times', () => {
    fc.assert(
      fc.property(edited(shipped), (source) => void read(source, rules)),
      { seed: SEED, numRuns: 150, endOnFailure: true },
    );
  });
});
