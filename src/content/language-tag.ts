/** The parts of a BCP 47 tag (RFC 5646), as far as the runtime's CLDR data knows them. */
export interface LanguageTag {
  /** The tag in canonical case: `zh-Hant`, `pt-BR`. */
  readonly canonical: string;
  /** The primary language subtag: `zh`. */
  readonly language: string;
  /** ISO 15924 code, the likely one where the tag names none; `undefined` for a language that CLDR does not know. */
  readonly script: string | undefined;
  /** The region, the likely one where the tag names none. */
  readonly region: string | undefined;
}

/** Reads a language tag in any case; `undefined` when it is not well-formed or names no language (`und`). */
export function parseLanguageTag(tag: string): LanguageTag | undefined {
  const canonical = canonicalTag(tag);
  if (canonical === undefined) return undefined;
  const { language, script, region } = new Intl.Locale(canonical).maximize();
  return canonical === 'und' || canonical.startsWith('und-') ? undefined : { canonical, language, script, region };
}

function canonicalTag(tag: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}
