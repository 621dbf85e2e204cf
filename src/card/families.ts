import type { ScriptCode } from '../content/scripts.ts';

/** Where a variable font is cut: an axis fixed at a value, or kept between two. An axis that is not named stays at its default. */
export type Axes = Readonly<Record<string, number | { readonly min: number; readonly max: number }>>;

/** A font family: which files of an npm package it is made from, and how its faces for headlines and for small print are cut. */
export interface Family {
  readonly package: string;
  /** Source files within the package by the name of the part, in the order in which they are asked for a character. */
  readonly parts: Readonly<Record<string, string>>;
  /** The two cuts; `undefined` where one static file serves both. */
  readonly cuts: { readonly display: Axes; readonly small: Axes } | undefined;
}

const robotoFlex = (range: string) => `files/roboto-flex-${range}-standard-normal.woff2`;
const noto = (script: string) => `files/noto-sans-${script}-${script}-standard-normal.woff2`;
const anek = (family: string, script: string) => `files/anek-${family}-${script}-standard-normal.woff2`;

const NOTO_CUTS = { display: { wght: 900, wdth: { min: 62.5, max: 100 } }, small: { wght: 700, wdth: 87 } };
const ANEK_CUTS = { display: { wght: 800, wdth: { min: 75, max: 125 } }, small: { wght: 700, wdth: 87 } };

/** The font families, all under the SIL Open Font License. Adding one is adding a row here and its package in fonts/package.json. */
export const FAMILIES = {
  'roboto-flex': {
    package: '@fontsource-variable/roboto-flex',
    parts: {
      'roboto-flex-latin': robotoFlex('latin'),
      'roboto-flex-latin-ext': robotoFlex('latin-ext'),
      'roboto-flex-cyrillic': robotoFlex('cyrillic'),
      'roboto-flex-cyrillic-ext': robotoFlex('cyrillic-ext'),
      'roboto-flex-greek': robotoFlex('greek'),
      'roboto-flex-vietnamese': robotoFlex('vietnamese'),
    },
    cuts: {
      display: { wght: 780, opsz: 144, slnt: 0, wdth: { min: 25, max: 151 } },
      small: { wght: 700, opsz: 24, slnt: 0, wdth: 78 },
    },
  },
  'noto-sans-arabic': { package: '@fontsource-variable/noto-sans-arabic', parts: { 'noto-sans-arabic': noto('arabic') }, cuts: NOTO_CUTS },
  'noto-sans-hebrew': { package: '@fontsource-variable/noto-sans-hebrew', parts: { 'noto-sans-hebrew': noto('hebrew') }, cuts: NOTO_CUTS },
  'noto-sans-georgian': {
    package: '@fontsource-variable/noto-sans-georgian',
    parts: { 'noto-sans-georgian': noto('georgian') },
    cuts: NOTO_CUTS,
  },
  'noto-sans-armenian': {
    package: '@fontsource-variable/noto-sans-armenian',
    parts: { 'noto-sans-armenian': noto('armenian') },
    cuts: NOTO_CUTS,
  },
  'noto-sans-ethiopic': {
    package: '@fontsource-variable/noto-sans-ethiopic',
    parts: { 'noto-sans-ethiopic': noto('ethiopic') },
    cuts: NOTO_CUTS,
  },
  'noto-sans-thai': { package: '@fontsource-variable/noto-sans-thai', parts: { 'noto-sans-thai': noto('thai') }, cuts: NOTO_CUTS },
  'anek-devanagari': {
    package: '@fontsource-variable/anek-devanagari',
    parts: { 'anek-devanagari': anek('devanagari', 'devanagari') },
    cuts: ANEK_CUTS,
  },
  'anek-bangla': { package: '@fontsource-variable/anek-bangla', parts: { 'anek-bangla': anek('bangla', 'bengali') }, cuts: ANEK_CUTS },
  'anek-tamil': { package: '@fontsource-variable/anek-tamil', parts: { 'anek-tamil': anek('tamil', 'tamil') }, cuts: ANEK_CUTS },
  'noto-sans-sc': {
    package: '@expo-google-fonts/noto-sans-sc',
    parts: { 'noto-sans-sc': '900Black/NotoSansSC_900Black.ttf' },
    cuts: undefined,
  },
  'noto-sans-tc': {
    package: '@expo-google-fonts/noto-sans-tc',
    parts: { 'noto-sans-tc': '900Black/NotoSansTC_900Black.ttf' },
    cuts: undefined,
  },
  'noto-sans-jp': {
    package: '@expo-google-fonts/noto-sans-jp',
    parts: { 'noto-sans-jp': '900Black/NotoSansJP_900Black.ttf' },
    cuts: undefined,
  },
  'noto-sans-kr': {
    package: '@expo-google-fonts/noto-sans-kr',
    parts: { 'noto-sans-kr': '900Black/NotoSansKR_900Black.ttf' },
    cuts: undefined,
  },
  'black-han-sans': {
    package: '@expo-google-fonts/black-han-sans',
    parts: { 'black-han-sans': '400Regular/BlackHanSans_400Regular.ttf' },
    cuts: undefined,
  },
} as const satisfies Record<string, Family>;

/** Id of a font family. */
export type FamilyId = keyof typeof FAMILIES;

/** Which families draw a script, its own first; Roboto Flex has the Latin letters, digits and most punctuation for all. */
export const SCRIPT_FAMILIES: Readonly<Record<ScriptCode, readonly FamilyId[]>> = {
  Latn: ['roboto-flex'],
  Cyrl: ['roboto-flex'],
  Grek: ['roboto-flex'],
  Geor: ['noto-sans-georgian', 'roboto-flex'],
  Armn: ['noto-sans-armenian', 'roboto-flex'],
  Ethi: ['noto-sans-ethiopic', 'roboto-flex'],
  Arab: ['noto-sans-arabic', 'roboto-flex'],
  Hebr: ['noto-sans-hebrew', 'roboto-flex'],
  Deva: ['anek-devanagari', 'roboto-flex'],
  Beng: ['anek-bangla', 'roboto-flex'],
  Taml: ['anek-tamil', 'roboto-flex'],
  Thai: ['noto-sans-thai', 'roboto-flex'],
  Hans: ['noto-sans-sc', 'roboto-flex'],
  Hant: ['noto-sans-tc', 'roboto-flex'],
  Jpan: ['noto-sans-jp', 'roboto-flex'],
  Kore: ['black-han-sans', 'noto-sans-kr', 'roboto-flex'],
};
