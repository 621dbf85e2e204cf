/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { writeDocument } from '../pages/document.tsx';
import { LanguageChoice } from '../pages/language-choice.tsx';
import type { Site } from '../pages/site.ts';

/** Writes the page that stands at the root of a file host. */
export async function writeLanguageChoice(site: Site): Promise<string> {
  return writeDocument(<LanguageChoice site={site} />);
}
