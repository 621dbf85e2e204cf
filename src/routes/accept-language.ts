import { parsePreferences } from './preferences.ts';

/**
 * Chooses the language for a visitor from an Accept-Language header (RFC 9110 §12.5.4). Regions and scripts are completed as
 * CLDR likely subtags say, so that `zh-TW` finds `zh-Hant` before `zh`, and either before the next preference. Without any match it is the fallback.
 */
export function negotiateLanguage(header: string | null, offered: readonly string[], fallback: string): string {
  const preferences = parsePreferences(header).toSorted((a, b) => b.quality - a.quality);
  const refused = new Set(preferences.filter(({ quality }) => quality === 0).map(({ range }) => range));
  const allowed = offered.filter((tag) => !refused.has(tag.toLowerCase()));
  for (const { range, quality } of preferences) {
    if (quality === 0) continue;
    const match = range === '*' ? (allowed.find((tag) => tag === fallback) ?? allowed[0]) : closest(range, allowed);
    if (match !== undefined) return match;
  }
  return fallback;
}

/** Of the offered tags of the same language the one in the same script and region, else script, else any. */
function closest(range: string, offered: readonly string[]): string | undefined {
  const wanted = completeTag(range);
  if (!wanted) return undefined;
  const candidates = offered.flatMap((tag) => {
    const locale = completeTag(tag);
    return locale?.language === wanted.language ? [{ tag, locale }] : [];
  });
  const sameScript = candidates.filter(({ locale }) => locale.script === wanted.script);
  const sameRegion = sameScript.find(({ locale }) => locale.region === wanted.region);
  return (sameRegion ?? sameScript[0] ?? candidates[0])?.tag;
}

function completeTag(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined; // not well-formed: a visitor's header must not be able to raise an error
  }
}
