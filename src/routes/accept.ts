import { parsePreferences, type Preference } from './preferences.ts';

/** Ranges of media types that a page is in, and a problem document, the closest first. */
const HTML = ['text/html', 'text/*', '*/*'] as const;
const PROBLEM = ['application/problem+json', 'application/json', 'application/*', '*/*'] as const;

/**
 * Whether an Accept header (RFC 9110 §12.5.1) wants a page rather than a problem document. Browsers name HTML when they open a page;
 * programs and `<img>` do not, or only by a wildcard: where both are wanted as much, the page is for who names it.
 */
export function prefersHtml(accept: string | null): boolean {
  const preferences = parsePreferences(accept);
  const [html, problem] = [qualityOf(HTML, preferences), qualityOf(PROBLEM, preferences)];
  return html > problem || (html > 0 && html === problem && preferences.some(({ range }) => range === 'text/html'));
}

/** How much one thing is wanted: as the closest range that is named says. */
function qualityOf(ranges: readonly string[], preferences: readonly Preference[]): number {
  const closest = ranges.find((range) => preferences.some((preference) => preference.range === range));
  return preferences.find(({ range }) => range === closest)?.quality ?? 0;
}
