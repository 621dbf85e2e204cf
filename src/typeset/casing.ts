/** Letters whose capital form Unicode's default mapping writes in a way that posters do not: capital sharp s (Duden, 2017), Armenian ew as two letters. */
const CAPITALS: Readonly<Record<string, string>> = { ß: 'ẞ', և: 'եվ' };

/** A text in the capitals of its language (BCP 47 tag): dotted İ in Turkish, no tonos in Greek, Mtavruli in Georgian. */
export function capitals(text: string, language: string): string {
  return text.replace(/[ßև]/gu, (letter) => CAPITALS[letter] ?? letter).toLocaleUpperCase(language);
}
