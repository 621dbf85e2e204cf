import { isScalar } from 'yaml';

import type { Reading } from './fault.ts';
import { type Place, valueFault, valueOffset } from './place.ts';
import { readString } from './read-value.ts';
import type { TextRule } from './text-fault.ts';

/** Reads a text and holds it to a rule. Faults stand at the character in question where the source shows it unescaped. */
export function* readText(place: Place, source: string, rule: TextRule): Reading<string> {
  const text = yield* readString(place);
  if (text === undefined) return undefined;
  yield* cutOffFaults(place);
  yield* rule(text).map(({ index, message }) => valueFault(characterOffset(place, source, text, index), message));
  return text;
}

/** An unquoted text ends at ` #`; where no space follows, a hashtag was meant and not a comment. */
function cutOffFaults({ node }: Place) {
  const comment = isScalar(node) && node.type === 'PLAIN' ? node.comment : undefined;
  if (!node?.range || !comment || /^[\s#]/.test(comment)) return [];
  return [valueFault(node.range[1], `the text ends before "#${comment}": put the whole text in quotes`)];
}

function characterOffset(place: Place, source: string, text: string, index: number): number {
  const { node } = place;
  if (!isScalar(node) || !node.range) return valueOffset(place);
  const quote = node.type === 'PLAIN' ? 0 : 1;
  const start = node.range[0] + quote;
  return source.slice(start, node.range[1] - quote) === text ? start + index : valueOffset(place);
}
