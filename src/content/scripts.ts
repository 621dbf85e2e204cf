/** How words are found in a text that has to be broken into lines. */
export type Breaking = 'spaces' | 'japanese' | 'chinese' | 'segmenter';

/** What the typesetter and the pages need to know of a script (ISO 15924 code, as CLDR names it for a language). */
export interface Script {
  readonly direction: 'ltr' | 'rtl';
  /** `true` where headlines may be set in capitals. */
  readonly capitals: boolean;
  readonly breaking: Breaking;
}

/** The scripts that Placard can set. Adding one is adding a row here and its families in `card/faces.ts`. */
export const SCRIPTS = {
  Latn: { direction: 'ltr', capitals: true, breaking: 'spaces' },
  Cyrl: { direction: 'ltr', capitals: true, breaking: 'spaces' },
  Grek: { direction: 'ltr', capitals: true, breaking: 'spaces' },
  Geor: { direction: 'ltr', capitals: true, breaking: 'spaces' },
  Armn: { direction: 'ltr', capitals: true, breaking: 'spaces' },
  Ethi: { direction: 'ltr', capitals: false, breaking: 'spaces' },
  Arab: { direction: 'rtl', capitals: false, breaking: 'spaces' },
  Hebr: { direction: 'rtl', capitals: false, breaking: 'spaces' },
  Deva: { direction: 'ltr', capitals: false, breaking: 'spaces' },
  Beng: { direction: 'ltr', capitals: false, breaking: 'spaces' },
  Taml: { direction: 'ltr', capitals: false, breaking: 'spaces' },
  Thai: { direction: 'ltr', capitals: false, breaking: 'segmenter' },
  Hans: { direction: 'ltr', capitals: false, breaking: 'chinese' },
  Hant: { direction: 'ltr', capitals: false, breaking: 'chinese' },
  Jpan: { direction: 'ltr', capitals: false, breaking: 'japanese' },
  Kore: { direction: 'ltr', capitals: false, breaking: 'spaces' },
} as const satisfies Record<string, Script>;

/** ISO 15924 code of a script that Placard can set. */
export type ScriptCode = keyof typeof SCRIPTS;
