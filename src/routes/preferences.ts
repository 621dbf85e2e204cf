/** One entry of an Accept, Accept-Encoding or Accept-Language header. */
export interface Preference {
  /** What is named, in lower case, without parameters. */
  readonly range: string;
  /** From 0 (refused) to 1. */
  readonly quality: number;
}

const TOKENS = /^[\w!#$%&'*+.^`|~/-]+$/;
const QUALITY = /^q\s*=\s*(?<value>[01](?:\.\d{0,3})?)$/i;

/** More entries than any client sends. */
const MOST = 64;

/** Reads a header of preferences (RFC 9110 §12.4.2) in the order that it has; entries that are not well-formed are left out. */
export function parsePreferences(header: string | null): readonly Preference[] {
  return (header ?? '').split(',', MOST).flatMap((entry) => {
    const [range = '', ...parameters] = entry.split(';').map((part) => part.trim());
    const weight = parameters.find((parameter) => /^q\s*=/i.test(parameter)) ?? 'q=1';
    const { value } = QUALITY.exec(weight)?.groups ?? {};
    return value === undefined || !TOKENS.test(range) ? [] : [{ range: range.toLowerCase(), quality: Math.min(1, Number(value)) }];
  });
}
