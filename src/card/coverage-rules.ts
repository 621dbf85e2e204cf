import type { Language } from '../content/languages.ts';
import type { FontFile } from '../runtime/runtime.ts';
import { capitals } from '../typeset/casing.ts';
import { missingCharacters } from './faces.ts';
import { THEME_IDS, type ThemeId } from './themes.ts';

/** What the content has to keep to so that every card can be drawn: the themes there are, and the characters that the fonts draw in every case a text may be set in. */
export function coverageRules(fonts: readonly Pick<FontFile, 'face' | 'ranges'>[]): {
  readonly themes: readonly ThemeId[];
  readonly missingCharacters: (language: Language, text: string) => readonly string[];
} {
  return {
    themes: THEME_IDS,
    missingCharacters: (language, text) => {
      const cased = language.capitals ? text + capitals(text, language.tag) : text;
      return missingCharacters(fonts, language.script, cased);
    },
  };
}
