import fc from 'fast-check';
import { Buffer, BufferFlag, Direction, GlyphFlag, shape, type Font } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';

import type { Catalog } from '../../../src/content/catalog.ts';
import { parseMarkup } from '../../../src/content/markup.ts';
import { drawOut } from '../../../src/typeset/kashida.ts';
import { openOtherScripts, openShipped } from '../../support/shipped.ts';

const TATWEEL = '\u0640';

/** Offsets in a text before which a tatweel was put. */
function insertionsOf(drawn: string): readonly number[] {
  const strokes = [...drawn.matchAll(/\u0640+/gu)];
  return strokes.map(({ index }) => drawn.slice(0, index).replaceAll(TATWEEL, '').length);
}

/** Offsets before which HarfBuzz says that a tatweel may be inserted. */
function safeInsertions(text: string, language: string, font: Font): ReadonlySet<number> {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.setDirection(Direction.RTL);
  buffer.setScript('Arab');
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  buffer.setFlags(BufferFlag.PRODUCE_SAFE_TO_INSERT_TATWEEL);
  shape(font, buffer);
  const safe = buffer.getGlyphInfos().filter(({ flags }) => (flags & GlyphFlag.SAFE_TO_INSERT_TATWEEL) !== 0);
  return new Set(safe.map(({ cluster }) => cluster));
}

function textsIn({ statement, brand, slogans }: Catalog, tag: string): readonly string[] {
  const texts = [statement.title, statement.by, brand.name, ...slogans.map(({ text }) => text)];
  return texts.flatMap((translations) => translations.get(tag) ?? []).map((text) => parseMarkup(text).plain);
}

describe('drawOut', () => {
  it.each([
    ['prefers the teeth of seen', 'السلام', 'السـلام'],
    ['draws towards a falling letter', 'تحرير', 'تحريـر'],
    ['draws out every long word once', 'الاحتلال الروسية', 'الاحتـلال الروسـية'],
    ['leaves short words alone', 'من هنا', 'من هنا'],
    ['leaves words whose letters do not join alone', 'وأوروأ', 'وأوروأ'],
    ['never parts lam from alef', 'دلالا', 'دلالا'],
    ['keeps marks with their letter', 'السَّلام', 'السَّـلام'],
    ['never parts the lam of Sorani from alef', 'دەڵاێ', 'دەڵاێ'],
    ['takes a word with a zero-width non-joiner as one', 'بازگروه\u200Cبندی', 'بازگروه\u200Cبنـدی'],
    ['leaves other scripts alone', 'CSTO 2022', 'CSTO 2022'],
  ])('%s', (_, text, expected) => expect(drawOut(text, 0.65).replaceAll(/\u0640+/gu, TATWEEL)).toBe(expected));

  it('draws the words out first that bear it best, the others at last, all in one place', () => {
    expect(drawOut('الاحتلال الروسية', 0)).toBe('الاحتلال الروسية');
    expect(drawOut('الاحتلال الروسية', 0.2)).toBe('الاحتلال الروسـية');
    expect(drawOut('الاحتلال الروسية', 0.7)).toBe('الاحتـلال الروســية');
    expect(drawOut('الاحتلال الروسية', 1)).toBe('الاحتــلال الروســـية');
  });

  it.each([
    ['ar', openShipped],
    ['fa', openShipped],
    ['ckb', openOtherScripts],
    ['ur', openOtherScripts],
  ])('inserts in %s only where HarfBuzz says that it is safe', async (tag, open) => {
    const { catalog, typefaces } = await open();
    const face = typefaces.stack('Arab', 'display')[0]?.face;
    if (!face) throw new Error('There is no Arabic face.');
    const texts = textsIn(catalog, tag);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.flatMap((text) => insertionsOf(drawOut(text, 1))).length).toBeGreaterThan(0);
    for (const text of texts) {
      for (const width of face.widths ?? [0]) {
        const safe = safeInsertions(text, tag, face.at(width).font);
        for (const at of insertionsOf(drawOut(text, 1))) expect(safe, `${text.slice(0, at)}|${text.slice(at)}`).toContain(at);
      }
    }
  });

  it('inserts in random words only where HarfBuzz says that it is safe', async () => {
    const { typefaces } = await openShipped();
    const font = typefaces.stack('Arab', 'display')[0]?.face.at(100).font;
    if (!font) throw new Error('There is no Arabic face.');
    const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويأإآؤئءةىپچژکگیڕۆێەڵڤ\u064E\u0651\u200C ';
    const texts = fc.string({ unit: fc.constantFrom(...letters), minLength: 4, maxLength: 30 }).map((text) => `ب${text.normalize('NFC')}`);
    fc.assert(
      fc.property(texts, (text) => {
        const safe = safeInsertions(text, 'ar', font);
        for (const at of insertionsOf(drawOut(text, 1))) expect(safe).toContain(at);
      }),
      { numRuns: 500 },
    );
  });

  it('only inserts: without tatweels the text is what it was', () => {
    const letters = 'ابتسشصلمنهويأةىپکگ\u064E\u0651\u200C Aa1.';
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, opening) => {
          const drawn = drawOut(text, opening);
          expect(drawn.replaceAll(TATWEEL, '')).toBe(text);
          expect(drawn.split(/[^\p{Script=Arabic}\p{M}\u200C\u0640]+/u).every((word) => (word.match(/\u0640+/gu)?.length ?? 0) <= 1)).toBe(
            true,
          );
        },
      ),
    );
  });
});
