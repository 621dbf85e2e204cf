import { characterFaults } from './character-rules.ts';
import type { TextFault } from './text-fault.ts';

/** A host, with a path where one is needed, without a protocol: what can be printed on a card. */
const PRINTED_LINK = /^[^\s/:@?#.]+(?:\.[^\s/:@?#.]+)+(?:\/[^\s?#]*)?$/u;

const MAILTO = /^mailto:[^\s@]+@[^\s@]+\.[^\s@]+$/u;

const isHttps = (text: string): boolean => /^https:\/\/\S+$/u.test(text) && URL.canParse(text);

/** What the address of a published statement must keep to. */
export function httpsFaults(text: string): readonly TextFault[] {
  return [
    ...(isHttps(text)
      ? []
      : [{ index: 0, message: `"${text}" is no web address: write it in full, such as https://example.org/statement` }]),
    ...characterFaults(text),
  ];
}

/** What the link on the cards must keep to. */
export function printedLinkFaults(text: string): readonly TextFault[] {
  const valid = PRINTED_LINK.test(text) && URL.canParse(`https://${text}`);
  return [
    ...(valid ? [] : [{ index: 0, message: `"${text}" cannot be printed as a link: write it without https://, such as example.org` }]),
    ...characterFaults(text),
  ];
}

/** What the address for corrections must keep to. */
export function contactFaults(text: string): readonly TextFault[] {
  const valid = isHttps(text) || MAILTO.test(text);
  return [
    ...(valid ? [] : [{ index: 0, message: `"${text}" is no contact: write mailto:name@example.org, an https:// address, or null` }]),
    ...characterFaults(text),
  ];
}
