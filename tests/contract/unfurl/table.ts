import { PLATFORMS } from './platforms.ts';
import type { Visit } from './visit.ts';

/** The file that holds the table. */
export const TABLE_FILE = new URL('../../../docs/link-previews.md', import.meta.url);

const kilobytes = (bytes: number): string => `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;
const middle = (numbers: readonly number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Writes the page of documentation from visits to every page of the site. */
export function writeTable(visits: readonly Visit[]): string {
  const images = visits.map(({ image }) => image.answer.body.length);
  const languages = new Set(visits.map(({ head }) => head.language));
  const rows = PLATFORMS.map(({ name, known, rules, remembers }) => {
    const unfurled = visits.filter((visit) => rules.every(({ holds }) => holds(visit))).length;
    const needs = rules.map((rule) => rule.needs).join('; ');
    return `| ${name} | ${known} | ${needs} | ${unfurled} of ${visits.length} | ${remembers} |`;
  });
  return `# Will it unfurl?

Written by \`npm run link-previews:update\` from what a test measured; not to be edited by hand. \`npm test\` fails when it is not true any more.

A client of the test's own visits every gallery and share page as these platforms are known to do, on the loopback, and holds what it gets to their rules. **The platforms themselves were not asked.** Their rules were read in their source or documentation (*source*), or found out by others (*report*), in November 2026, and may change without notice. "Pages" counts the pages that keep all rules of the row.

| platform | known from | needs | pages | remembers a preview |
|---|---|---|---|---|
${rows.join('\n')}

What was measured:

| | at most | in the middle |
|---|---|---|
| the first image, PNG | ${kilobytes(Math.max(...images))} | ${kilobytes(middle(images))} |
| a page, not compressed | ${kilobytes(Math.max(...visits.map(({ page }) => page.body.length)))} | ${kilobytes(middle(visits.map(({ page }) => page.body.length)))} |
| end of the last tag that a preview may need, from the beginning of the page | ${kilobytes(Math.max(...visits.map(({ head }) => head.end)))} | ${kilobytes(middle(visits.map(({ head }) => head.end)))} |

These are ${visits.length} pages in ${languages.size} languages. Two libraries that websites use for link previews, \`open-graph-scraper\` and \`unfurl.js\`, read them too, and found title, description, the first image with its size and alt text, and the language.

What to know:

- Mastodon takes oEmbed before everything else. Its card then has title, organisation and picture; for a page with oEmbed it reads neither the description nor the alt text of the picture. The title holds all words of the slogan.
- A preview that was sent is not called back. A corrected text gets pictures under new addresses, and platforms that look again find them: Facebook, LinkedIn and Telegram have a tool or a bot for asking them to.
- In WhatsApp, Signal and iMessage the sender's device makes the preview. Signal asks for pages under WhatsApp's name.
- \`PUBLIC_URL\` has to be an https origin that the world reaches: all addresses in the tags begin with it.
`;
}

/** Splits the table into its words and its measurements in kB. */
export function partTable(text: string): { readonly words: string; readonly figures: readonly number[] } {
  const figure = /\d+\.\d(?= kB)/g;
  return { words: text.replaceAll(figure, '…'), figures: [...text.matchAll(figure)].map(([number]) => Number(number)) };
}
