import { findLanguage } from '../../src/content/languages.ts';
import { type Demand, inAllCases } from './needed-characters.ts';
import { readContent } from './read-content.ts';

/** The texts of a content file with their scripts, in every case they may be set in. Throws when the script of a language cannot be set. */
export async function readDemands(file: string): Promise<readonly Demand[]> {
  const content = await readContent(file);
  return Array.from(content, ([tag, text]) => {
    const language = findLanguage(tag);
    if (!language) throw new Error(`${file}: there are no fonts for the language ${tag}`);
    return { language: tag, script: language.script, text: inAllCases(text, tag) };
  });
}
