import { missingCharacters } from '../../src/card/faces.ts';
import type { FontFile } from '../../src/runtime/runtime.ts';
import type { Demand } from './needed-characters.ts';

const codeOf = (character: string) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const withCodes = (characters: string) => `${characters} (${Array.from(characters, codeOf).join(' ')})`;

/** Which characters the fonts do not draw: one line for each language that misses some. */
export function findProblems(demands: readonly Demand[], fonts: readonly FontFile[]): readonly string[] {
  return demands.flatMap(({ language, script, text }) => {
    const missing = missingCharacters(fonts, script, text.replaceAll('\n', ' '));
    return missing.length > 0 ? [`${language}: no font for the script ${script} draws ${missing.map(withCodes).join(', ')}`] : [];
  });
}
