import { ContentError } from '../../../src/content/content-error.ts';
import { loadCatalog } from '../../../src/content/load-catalog.ts';
import type { CatalogRules } from '../../../src/content/load-context.ts';
import { formatProblem } from '../../../src/content/problem.ts';

/** A small valid file. */
export const SAMPLE = `statement:
  id: bread-2024
  date: 2024-02-29
  title: { en: "Peace and |*bread*", uk: "Мир і |*хліб*" }
  by: { en: "Statement by a committee" }
  links: { en: "https://example.org/statement" }
brand:
  name: { en: "A committee" }
  short: ABC
  link: { en: example.org, uk: example.org/uk }
  contact: null
languages:
  en: { name: English, review: source }
  uk: { name: Українська, review: pending }
slogans:
  - id: bread
    theme: red
    text:
      en: "Bread for all!"
      uk: "Хліба всім!"
  - id: peace
    text: { en: "Peace now!" }
`;

/** Rules with two themes and fonts that draw everything but the hryvnia sign. */
export const RULES: CatalogRules = {
  themes: ['red', 'paper'],
  missingCharacters: (_language, text) => (text.includes('₴') ? ['₴'] : []),
};

/** The problems of a source as the lines of the error, without the file's name; none when it loads. */
export function problemsOf(source: string, rules = RULES): readonly string[] {
  try {
    loadCatalog(source, rules);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError) || error.problems.length === 0) throw error;
    return error.problems.map((problem) => formatProblem('', problem).slice(1));
  }
}

/** The sample with one part replaced. Throws when the part is not in it. */
export function sampleWith(part: string, replacement: string): string {
  if (!SAMPLE.includes(part)) throw new Error(`The sample does not contain ${part}`);
  return SAMPLE.replace(part, () => replacement);
}
