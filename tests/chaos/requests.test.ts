import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { createApp } from '../../src/app.ts';
import { notSlowly } from '../support/not-slow.ts';
import { catalog, countingRenderer } from '../unit/pages/fixture.ts';

const app = createApp({ catalog, renderer: countingRenderer(), publicUrl: 'https://river.example' });
const ETAG = '"0123456789-square-cobalt-png"';

const PIECES = [
  '/',
  '//',
  '.',
  '..',
  '%2e%2e',
  '%00',
  '%',
  '%zz',
  '%c0%ae',
  '%ff',
  ';',
  '?',
  '&',
  '=',
  '#',
  '\\',
  '@',
  ':',
  'en',
  'EN',
  'ar',
  'zh-Hant',
  'water',
  'river',
  'square',
  'og-red',
  'og-red.0123456789',
  '.png',
  '.svg',
  'kit.zip',
  'oembed',
  'url=',
  'https://river.example',
  'https%3A%2F%2Friver.example%2Fen%2Fwater%2F',
  'size=og',
  'colour=red',
  'constructor',
  '__proto__',
  'toString',
  ' ',
  '\u202E',
  'ß',
  '😀',
  'x'.repeat(3000),
] as const;
const path = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => `/${pieces.join('')}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `/${text}`) },
  { weight: 2, arbitrary: fc.constantFrom('/', '/en/', '/en/water/', '/en/water/square.png', '/en/kit.zip', '/catalog.json', '/oembed') },
  {
    weight: 2,
    arbitrary: fc
      .oneof(
        fc.webUrl(),
        fc.string({ maxLength: 80 }),
        fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }).map((pieces) => pieces.join('')),
      )
      .map((url) => `/oembed?url=${encodeURIComponent(url.toWellFormed())}&format=json`),
  },
);
/** What may stand in a header: visible ASCII, Latin-1, spaces and tabs. */
const value = fc.oneof(
  fc.string({
    unit: fc
      .integer({ min: 0x20, max: 0xff })
      .filter((code) => code !== 0x7f)
      .map((code) => String.fromCharCode(code)),
    maxLength: 200,
  }),
  fc
    .array(
      fc.constantFrom(
        'en',
        'ar',
        'zh-Hant-TW',
        'uk',
        '*',
        'x'.repeat(20),
        ';q=',
        '0.5',
        '1',
        '-1',
        'NaN',
        '1e9',
        ',',
        ', ',
        ';',
        '=',
        '"',
        ETAG,
        'W/',
        `W/${ETAG}`,
        'text/html',
        'image/*',
        '*/*',
        'application/problem+json',
        '\t',
      ),
      { maxLength: 200 },
    )
    .map((pieces) => pieces.join('')),
  fc.constantFrom(',', ';').map((piece) => piece.repeat(8000)),
);
const NAMES = [
  'Accept',
  'Accept-Language',
  'If-None-Match',
  'If-Modified-Since',
  'Range',
  'Accept-Encoding',
  'Host',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'Origin',
  'Cookie',
  'User-Agent',
  'Content-Type',
  'Forwarded',
] as const;
const headers = fc.dictionary(fc.constantFrom(...NAMES), value, { maxKeys: 5, noNullPrototype: true });
const method = fc.constantFrom(...Array<string>(12).fill('GET'), 'HEAD', 'HEAD', 'OPTIONS', 'POST', 'DELETE', 'PROPFIND', 'get', 'QUERY');

describe('the service', () => {
  it('answers 20,000 requests that were made up by chance, none by an error of its own', async () => {
    const counts = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(path, headers, method, async (target, fields, verb) => {
        const url = URL.parse(`https://edge.example${target.toWellFormed()}`);
        fc.pre(url !== null);
        const request = new Request(url, { method: verb, headers: fields });
        const response = await notSlowly(
          async () => app.request(request),
          () => JSON.stringify([verb, target, fields]).slice(0, 2000),
        );
        await response.body?.cancel();
        counts.set(response.status, (counts.get(response.status) ?? 0) + 1);
        if (response.status < 200 || response.status > 499) throw new Error(`${response.status}`);
      }),
      { seed: 2022, numRuns: 20_000, endOnFailure: true },
    );
    const kinds = Object.fromEntries([...counts].toSorted(([one], [other]) => one - other));
    console.log(`answers: ${JSON.stringify(kinds)}`);
    expect(Object.keys(kinds)).toEqual(expect.arrayContaining(['200', '302', '304', '308', '404', '405']));
  });
});
