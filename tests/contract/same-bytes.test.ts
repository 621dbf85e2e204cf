import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Answer, ask } from './ask.ts';
import { startNode } from './start-node.ts';
import { PUBLIC_URL, type Started } from './started.ts';
import { startWorkerd } from './workerd.ts';

const LANGUAGES = [
  'en',
  'es',
  'pt',
  'fr',
  'de',
  'it',
  'pl',
  'el',
  'tr',
  'ku',
  'uk',
  'ru',
  'be',
  'kk',
  'ka',
  'ar',
  'fa',
  'hi',
  'zh',
  'ja',
  'ko',
];
const SLOGANS = [
  'statement',
  'nato-out',
  'support-resistance',
  'multiply-demonstrations',
  'working-class-unity',
  'dissolve-nato',
  'dismantle-csto',
];
const FORMATS = ['og', 'wide', 'square', 'portrait', 'story', 'sticker', 'header', 'poster'];
const THEMES = ['red', 'ink', 'paper', 'wheat', 'cobalt', 'violet', 'mono'];

const turn = (list: readonly string[], index: number): string => list[index % list.length] ?? '';

/** Each language as a PNG and as three SVGs, in formats, slogans and themes that change with it, so that all of them come up. */
const IMAGES = LANGUAGES.flatMap((language, index) => [
  `/${language}/${turn(SLOGANS, index)}/${turn(FORMATS, index)}-${turn(THEMES, index)}.png`,
  ...[1, 4, 6].map((at) => `/${language}/${turn(SLOGANS, index + at)}/${turn(FORMATS, index + at)}-${turn(THEMES, index + 2 * at)}.svg`),
]);
const PAGES = LANGUAGES.flatMap((language) => [`/${language}/`, ...SLOGANS.map((slogan) => `/${language}/${slogan}/`)]);
const FILES = [
  '/catalog.json',
  '/sitemap.xml',
  '/robots.txt',
  '/manifest.webmanifest',
  '/favicon.svg',
  '/favicon.ico',
  '/apple-touch-icon.png',
  '/icon-512.png',
  '/healthz',
  '/oembed?url=https%3A%2F%2Fplacard.example%2Fhi%2Fstatement%2F',
  '/hi/nato-out/kit.zip',
];
const OTHERS = [
  '/',
  '/EN/Nato-Out',
  '/en/nato-out/og.png?x',
  '/en/nato-out/og-red.0000000000.png',
  '/xx/',
  '/%00',
  '/en/?size=story&colour=ink',
];

/** What an answer depends on, but for the coding of texts: Node compresses, in front of workerd Cloudflare does. */
const dependsOn = ({ headers }: Answer): readonly string[] =>
  (headers.vary ?? '').split(', ').filter((name) => name !== '' && name !== 'Accept-Encoding');

/** The headers that the contract is about; a length only where nothing on the way rewrites the body. */
function promised(answer: Answer): Record<string, unknown> {
  const { headers } = answer;
  const {
    date: _,
    connection: __,
    'keep-alive': ___,
    'transfer-encoding': ____,
    'content-length': length,
    vary: _____,
    ...others
  } = headers;
  const rest = { ...others, dependsOn: dependsOn(answer) };
  return headers['content-type']?.startsWith('text/html') ? rest : { ...rest, length: length ?? '0' };
}

describe('Node and workerd', () => {
  let servers: readonly Started[] = [];

  beforeAll(async () => {
    servers = await Promise.all([startNode(), startWorkerd({ publicUrl: PUBLIC_URL, outdir: 'dist/same-bytes' })]);
  }, 180_000);
  afterAll(() => Promise.all(servers.map(({ stop }) => stop())));

  it.each([
    ['images', IMAGES],
    ['pages', PAGES],
    ['files', FILES],
    ['redirects and errors', OTHERS],
  ])(
    'answer the same: %s',
    async (_, paths) => {
      for (const path of paths) {
        const [node, edge] = await Promise.all(servers.map(({ url }) => ask(url, path)));
        if (!node || !edge) throw new Error('Two servers were started.');
        expect([path, edge.status, promised(edge)]).toEqual([path, node.status, promised(node)]);
        expect(edge.body.equals(node.body), `${path} has other bytes`).toBe(true);
      }
    },
    240_000,
  );
});
