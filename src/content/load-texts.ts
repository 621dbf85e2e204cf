import type { Texts } from './catalog.ts';
import { drawablePart, nameCharacter } from './character-rules.ts';
import { didYouMean } from './did-you-mean.ts';
import type { Fault, Reading } from './fault.ts';
import type { Language } from './languages.ts';
import { printedLinkFaults } from './link-rules.ts';
import type { CatalogRules, LoadContext } from './load-context.ts';
import { markedTextFaults } from './markup-rules.ts';
import { plainText } from './markup.ts';
import { type Place, valueFault } from './place.ts';
import { readEntries } from './read-group.ts';
import { readText } from './read-text.ts';
import type { TextFault, TextRule } from './text-fault.ts';
import { plainTextFaults } from './text-rules.ts';

/** As many characters are named in a message; a script without a font would name all of its letters. */
const MOST_NAMED = 8;

/** What a kind of text must keep to, given the language it is in (`undefined` when that is not valid itself). */
export type TextKind = (rules: CatalogRules, language: Language | undefined) => TextRule;

/** The kinds of text in several languages. `marked`, `name` and `link` are printed on cards, so the fonts must draw them. */
export const TEXT_KINDS = {
  marked: (rules, language) => (text) => [...markedTextFaults(text), ...undrawnFaults(rules, language, text, plainText(text))],
  name: (rules, language) => (text) => [...plainTextFaults(text), ...undrawnFaults(rules, language, text, text)],
  link: (rules, language) => (text) => [...printedLinkFaults(text), ...undrawnFaults(rules, language, text, text)],
} as const satisfies Record<string, TextKind>;

/** Reads one text in several languages; the source language must have it, and only listed languages may. */
export function* loadTexts(place: Place | undefined, context: LoadContext, kind: TextKind): Reading<Texts> {
  const entries = place && (yield* readEntries(place, 'en: "…"'));
  if (!entries) return undefined;
  const texts = new Map<string, string>();
  for (const entry of entries) {
    yield* unlistedFaults(entry, context);
    const text = yield* readText(entry, context.source, kind(context.rules, context.languages.get(entry.name)));
    if (text !== undefined) texts.set(entry.name, text);
  }
  const { sourceLanguage } = context;
  if (sourceLanguage !== undefined && !entries.some((entry) => entry.name === sourceLanguage)) {
    yield {
      ...valueFault(place.offset, `${place.name} needs a text in "${sourceLanguage}", the language with review: source`),
      kind: 'absence',
    };
  }
  return texts;
}

function unlistedFaults({ name, offset }: Place, { listed }: LoadContext): readonly Fault[] {
  if (!listed || listed.has(name)) return [];
  return [
    {
      ...valueFault(offset, `"${name}" is not listed below languages${didYouMean(name, listed)}: add it there, or remove this text`),
      kind: 'absence',
    },
  ];
}

/** A fault naming the characters of a text that no font draws. */
export function undrawnFaults(rules: CatalogRules, language: Language | undefined, text: string, plain: string): readonly TextFault[] {
  const [first, ...others] = language ? rules.missingCharacters(language, drawablePart(plain)) : [];
  if (first === undefined) return [];
  const named = [first, ...others].slice(0, MOST_NAMED).map(nameCharacter).join(', ');
  const names = others.length < MOST_NAMED ? named : `${named} and ${others.length + 1 - MOST_NAMED} more`;
  return [
    {
      index: Math.max(0, text.indexOf(first)),
      message: `the fonts of the cards do not draw ${names}: run "npm run fonts", or choose another character if this stays`,
    },
  ];
}
