import { ar } from './ar.ts';
import { be } from './be.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import { kk } from './kk.ts';
import { ko } from './ko.ts';
import { ku } from './ku.ts';
import type { Messages } from './message-texts.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** The languages of the interface. Adding one is adding a file and a name here. */
export const MESSAGES = { en, es, pt, fr, de, it, pl, el, tr, ku, uk, ru, be, kk, ka, ar, fa, hi, zh, ja, ko } as const satisfies Readonly<
  Record<string, Messages>
>;

const byTag: ReadonlyMap<string, Messages> = new Map(Object.entries(MESSAGES));

/** The interface texts for a language tag: of the tag itself, else of its primary language, else English. */
export function messagesFor(tag: string): Messages {
  return byTag.get(messagesLanguage(tag)) ?? MESSAGES.en;
}

/** The tag of the language that {@link messagesFor} answers in, which is not always the one asked for. */
export function messagesLanguage(tag: string): string {
  const [primary = tag] = tag.split('-');
  return [tag, primary].find((candidate) => byTag.has(candidate)) ?? 'en';
}
