import type { With } from './message-texts.ts';

/** Puts a value in the place of a message's placeholder. The type holds its name to the placeholder that the message has. */
export function fill<Placeholder extends string>(message: With<Placeholder>, values: Readonly<Record<Placeholder, string>>): string {
  let text: string = message;
  for (const [name, value] of Object.entries<string>(values)) text = text.replaceAll(`{${name}}`, () => value);
  return text;
}
