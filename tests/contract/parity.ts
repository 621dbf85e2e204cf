import bidiFactory from 'bidi-js';
import { jaModel, Parser } from 'budoux';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import satori, { init } from 'satori/standalone';
import { encode } from 'uqr';
import { parse } from 'yaml';

import type { Runtime } from '../../src/runtime/runtime.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** All strings of the content with the language they are in, as far as a key above them is one. */
function textsOf(value: unknown, language: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[language, value]];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => textsOf(item, /^[a-z]{2,3}(-[A-Z][a-z]{3})?$/.test(key) ? key : language));
}

function shapeIn(bytes: Uint8Array) {
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  const buffer = new Buffer();
  buffer.addText('NATO قوات');
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const glyphs = buffer.getGlyphInfosAndPositions();
  return { axes: face.getAxisInfos(), glyphs, paths: glyphs.map(({ codepoint }) => font.glyphToPath(codepoint)) };
}

const box = (style: object, children: readonly unknown[] = []) => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

async function layOut(layoutEngine: Runtime['layoutEngine']): Promise<string> {
  await init(layoutEngine);
  const bar = box({ height: 37.5, borderRadius: 8, background: '#000000' });
  const card = box({ flexDirection: 'column', width: 1200, height: 630, padding: 20, background: '#B30D1B' }, [box({ flexGrow: 1 }), bar]);
  return satori(card, { width: 1200, height: 630, fonts: [] });
}

const segment = (text: string, language: string, granularity: 'word' | 'grapheme') =>
  Array.from(new Intl.Segmenter(language, { granularity }).segment(text), ({ segment: part }) => part);

async function hashOf(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Does once everything that Placard needs of its libraries and of JavaScript's, and returns what came out, as JSON holds it. */
export async function examine(runtime: Runtime, content: string) {
  const shaped = runtime.fonts.map(({ bytes }) => shapeIn(bytes));
  const svg = await layOut(runtime.layoutEngine);
  const letters = `<path fill="#FFCF3A" transform="matrix(.1 0 0 -.1 20 300)" d="${shaped.flatMap(({ paths }) => paths).join('')}"/>`;
  const { data } = await runtime.rasterize(svg.replace('</svg>', `${letters}</svg>`));
  const texts = textsOf(parse(content), 'en').filter(([, text]) => !/^https?:|^[\w.]+$/.test(text));
  const spaceless = texts.filter(([language]) => /^(zh|ja|th)/.test(language));
  const japanese = new Parser(jaModel);
  return {
    revision: runtime.rendererRevision,
    shaped,
    svg,
    pixels: await hashOf(data),
    deflated: await hashOf(runtime.deflate(data)),
    words: [...spaceless, ['th', 'กองทหารรัสเซียออกไปจากยูเครน นาโตออกไปจากยุโรป'] as const].map(([language, text]) =>
      segment(text, language, 'word'),
    ),
    graphemes: texts.map(([language, text]) => segment(text, language, 'grapheme')),
    upper: [...texts, ['tr', 'istanbul ıI'] as const, ['el', 'Έξω ΐ άι'] as const].map(([language, text]) =>
      text.toLocaleUpperCase(language),
    ),
    lower: texts.map(([language, text]) => text.toLocaleLowerCase(language)),
    locales: ['zh', 'zh-Hant', 'sr', 'ckb', 'ur', 'ku', 'am', 'kk', 'bn'].map((tag) => new Intl.Locale(tag).maximize().toString()),
    phrases: texts.filter(([language]) => language === 'ja').map(([, text]) => japanese.parse(text)),
    code: encode('https://placard.example/en/nato-out/').data,
    levels: Array.from(bidiFactory().getEmbeddingLevels('قوات NATO (123)', 'rtl').levels),
  };
}
