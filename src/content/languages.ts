import { FUNCTION_WORDS } from './function-words.ts';
import { parseLanguageTag } from './language-tag.ts';
import { SCRIPTS, type Script, type ScriptCode } from './scripts.ts';

/** A language as the typesetter and the pages need it. */
export interface Language extends Script {
  /** BCP 47 tag, in canonical case. */
  readonly tag: string;
  readonly script: ScriptCode;
  /** Lower-case words that should not end a line: articles, prepositions, conjunctions. */
  readonly functionWords: ReadonlySet<string>;
  /** What Open Graph writes for it: `en_US`. */
  readonly openGraphLocale: string;
}

type LanguageRow = Pick<Language, 'script' | 'openGraphLocale'>;

/** Languages that do not depend on the runtime's CLDR data, or that Open Graph names otherwise than CLDR would. */
const LANGUAGES = {
  en: { script: 'Latn', openGraphLocale: 'en_US' },
  es: { script: 'Latn', openGraphLocale: 'es_ES' },
  'es-419': { script: 'Latn', openGraphLocale: 'es_LA' },
  pt: { script: 'Latn', openGraphLocale: 'pt_BR' },
  fr: { script: 'Latn', openGraphLocale: 'fr_FR' },
  de: { script: 'Latn', openGraphLocale: 'de_DE' },
  it: { script: 'Latn', openGraphLocale: 'it_IT' },
  pl: { script: 'Latn', openGraphLocale: 'pl_PL' },
  el: { script: 'Grek', openGraphLocale: 'el_GR' },
  tr: { script: 'Latn', openGraphLocale: 'tr_TR' },
  ku: { script: 'Latn', openGraphLocale: 'ku_TR' },
  ckb: { script: 'Arab', openGraphLocale: 'cb_IQ' },
  uk: { script: 'Cyrl', openGraphLocale: 'uk_UA' },
  ru: { script: 'Cyrl', openGraphLocale: 'ru_RU' },
  be: { script: 'Cyrl', openGraphLocale: 'be_BY' },
  kk: { script: 'Cyrl', openGraphLocale: 'kk_KZ' },
  ka: { script: 'Geor', openGraphLocale: 'ka_GE' },
  ar: { script: 'Arab', openGraphLocale: 'ar_AR' },
  fa: { script: 'Arab', openGraphLocale: 'fa_IR' },
  hi: { script: 'Deva', openGraphLocale: 'hi_IN' },
  zh: { script: 'Hans', openGraphLocale: 'zh_CN' },
  'zh-Hant': { script: 'Hant', openGraphLocale: 'zh_TW' },
  ja: { script: 'Jpan', openGraphLocale: 'ja_JP' },
  ko: { script: 'Kore', openGraphLocale: 'ko_KR' },
} as const satisfies Record<string, LanguageRow>;

/** Scripts that a tag may name, and the script of {@link SCRIPTS} that sets their texts. */
const SET_AS = { Hira: 'Jpan', Kana: 'Jpan', Hrkt: 'Jpan', Hang: 'Kore', Aran: 'Arab' } as const satisfies Record<string, ScriptCode>;

const languageRows: ReadonlyMap<string, LanguageRow> = new Map(Object.entries(LANGUAGES));
const setAs: ReadonlyMap<string, ScriptCode> = new Map(Object.entries(SET_AS));
const functionWords: ReadonlyMap<string, string> = new Map(Object.entries(FUNCTION_WORDS));

const isScriptCode = (code: string | undefined): code is ScriptCode => code !== undefined && Object.hasOwn(SCRIPTS, code);

/** Looks a language up by its tag; `undefined` when the tag is not well-formed BCP 47 in canonical case, or its script cannot be set. */
export function findLanguage(tag: string): Language | undefined {
  const row = languageRows.get(tag) ?? rowFromTag(tag);
  return row && { tag, ...row, functionWords: functionWordsOf(tag, row.script), ...SCRIPTS[row.script] };
}

function rowFromTag(tag: string): LanguageRow | undefined {
  const parts = parseLanguageTag(tag);
  if (parts?.canonical !== tag) return undefined;
  const script = parts.script && (setAs.get(parts.script) ?? parts.script);
  if (!isScriptCode(script)) return undefined;
  const country = /^[A-Z]{2}$/.test(parts.region ?? '') ? `_${parts.region}` : '';
  return { script, openGraphLocale: `${parts.language}${country}` };
}

function functionWordsOf(tag: string, script: ScriptCode): ReadonlySet<string> {
  const [primary = tag] = tag.split('-');
  const words = functionWords.get(tag) ?? functionWords.get(`${primary}-${script}`) ?? functionWords.get(primary);
  return new Set(words?.split(' '));
}
