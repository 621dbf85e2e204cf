import fc from 'fast-check';
import { init } from 'satori/standalone';
import { beforeAll, describe, expect, it } from 'vitest';

import { coverageRules } from '../../src/card/coverage-rules.ts';
import { findCard } from '../../src/card/spec.ts';
import { openTypefaces, type Typefaces } from '../../src/card/typefaces.ts';
import type { Catalog } from '../../src/content/catalog.ts';
import { ContentError } from '../../src/content/content-error.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import { composeCard } from '../../src/render/compose.ts';
import { createDrawer } from '../../src/render/create-drawer.ts';
import { createNodeRuntime } from '../../src/runtime/node.ts';
import type { Runtime } from '../../src/runtime/runtime.ts';
import { notSlow, notSlowly } from '../support/not-slow.ts';

const BATCH = 50;
const COUNT = 10_000;
const HEAD = `statement:
  id: bread-2024
  date: 2024-02-29
  title: { en: "Peace" }
  by: { en: "Statement by a committee" }
  links: { en: "https://example.org/statement" }
brand: { name: { en: "A committee" }, short: ABC, link: { en: example.org }, contact: null }
languages:
  en: { name: English, review: source }
  ar: { name: العربية, review: pending }
  hi: { name: हिन्दी, review: pending }
  ja: { name: 日本語, review: pending }
  uk: { name: Українська, review: pending }
slogans:
`;
const HEAD_LINES = HEAD.split('\n').length - 1;
const LETTERS = {
  en: "abcdefghijklmnopqrstuvwxyzABCDEF    .,!?'’“”-–&|*0123456789",
  ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءأإآةى    .،!؟|*',
  hi: 'अआइईउऊएऐओऔकखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह    ािीुूेैोौंँ्।!|*',
  ja: 'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんアイウエオカキク、。！|*',
  uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя    .,!?’«»–|*',
} as const;
type Tag = keyof typeof LETTERS;
const TAGS: readonly Tag[] = ['en', 'ar', 'hi', 'ja', 'uk'];

const alphabetical = fc.constantFrom(...TAGS).chain((tag) =>
  fc.string({ unit: fc.constantFrom(...LETTERS[tag]), minLength: 1, maxLength: 120 }).map((text) => {
    const tidy = text.replace(/ +/g, ' ').trim().normalize('NFC');
    return { tag, text: tidy };
  }),
);
const wild = fc.record({
  tag: fc.constantFrom(...TAGS),
  text: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '\u202E',
          '\u200D',
          '\u00AD',
          '\u0301',
          '\uD800',
          '\0',
          '😀',
          '👩‍👩‍👧',
          '\u0300'.repeat(200),
          'ﷺ',
          '|',
          '**',
          '\\',
          '\u00A0',
          'ẞ',
          'ß',
          'ŉ',
          'İ',
          'x'.repeat(280),
          'a b '.repeat(60),
          '\t',
          '\n',
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((pieces) => pieces.join('')),
  ),
});
const texts = fc.oneof({ weight: 3, arbitrary: alphabetical }, { weight: 2, arbitrary: wild });

/** One slogan to a line, all with a text in English. */
const documentOf = (slogans: readonly { readonly tag: Tag; readonly text: string }[]): string =>
  HEAD +
  slogans
    .map(
      ({ tag, text }, index) =>
        `  - { id: s${index}, text: { ${tag === 'en' ? '' : 'en: "Bread for all!", '}${tag}: ${JSON.stringify(text)} } }\n`,
    )
    .join('');

/** The places in the list of the slogans that are refused. Every problem has to name the line of one of them. */
function refused(source: string, rules: Parameters<typeof loadCatalog>[1]): ReadonlySet<number> {
  try {
    notSlow(
      () => loadCatalog(source, rules),
      () => source.slice(0, 3000),
    );
    return new Set();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return new Set(error.message.split('\n').map((line) => Number(/^slogans\.yaml:(\d+):\d+ \S/.exec(line)?.[1]) - HEAD_LINES - 1));
  }
}

describe('texts that were made up by chance', { timeout: 300_000 }, () => {
  let runtime: Runtime;
  let typefaces: Typefaces;
  beforeAll(async () => {
    runtime = await createNodeRuntime();
    await init(runtime.layoutEngine);
    typefaces = openTypefaces(runtime.fonts);
  });

  it(`are refused by line or can be set: ${COUNT}, some of them drawn`, async () => {
    const rules = coverageRules(runtime.fonts);
    const publicUrl = 'https://placard.example';
    const formats = ['og', 'story', 'sticker', 'header', 'square'] as const;
    const all = fc.sample(texts, { seed: 2022, numRuns: COUNT });
    let [set, drawn] = [0, 0];
    for (let start = 0; start < COUNT; start += BATCH) {
      const slogans = all.slice(start, start + BATCH);
      const bad = refused(documentOf(slogans), rules);
      for (const index of bad) expect(slogans[index], `line ${index + HEAD_LINES + 1}`).toBeDefined();
      const good = slogans.filter((_, index) => !bad.has(index));
      // What was not complained about is good by itself.
      const catalog: Catalog = loadCatalog(documentOf(good), rules);
      for (const [index, { tag }] of good.entries()) {
        const format = formats[set++ % formats.length] ?? 'og';
        const spec = findCard(catalog, { language: tag, slogan: `s${index}`, format });
        if (!spec) throw new Error('It was loaded.');
        await notSlowly(
          async () => composeCard(spec, { catalog, typefaces, publicUrl }),
          () => JSON.stringify(good[index]),
        );
        if (set % 40 !== 0) continue;
        const { width, data } = await createDrawer(catalog, { runtime, typefaces }, publicUrl).image({
          language: tag,
          slogan: `s${index}`,
          format,
        });
        expect([width > 0, data.byteLength > 100]).toEqual([true, true]);
        drawn++;
      }
    }
    console.log(`texts: ${COUNT - set} refused, ${set} set, ${drawn} drawn`);
    expect(set).toBeGreaterThan(2000);
    expect(COUNT - set).toBeGreaterThan(2000);
  });
});
