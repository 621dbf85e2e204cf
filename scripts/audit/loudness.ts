import type { CardSpec } from '../../src/card/spec.ts';
import { parseMarkup } from '../../src/content/markup.ts';
import type { ComposedCard } from '../../src/render/compose.ts';
import { capitals } from '../../src/typeset/casing.ts';
import { headlineOf } from './size-measures.ts';

/** Letters that text and printed lines have in common, whatever their case: no marks, no kashidas. */
const LETTER = /(?!\u0640)\p{L}/gu;

/** Size of the largest line without words to be loudest, in sizes of the largest line with them; `undefined` for a headline that has no such words, or no other lines. */
export function unmarkedLoudness(card: ComposedCard, { text, language }: CardSpec): number | undefined {
  const lettersIn = (part: string): number => capitals(part, language.tag).normalize('NFD').match(LETTER)?.length ?? 0;
  const { plain, emphasis } = parseMarkup(text);
  const marked = emphasis.map(([start, end]) => [lettersIn(plain.slice(0, start)), lettersIn(plain.slice(0, end))] as const);
  const sizes: { loud: number; other: number } = { loud: 0, other: 0 };
  let before = 0;
  for (const { shaped, size } of headlineOf(card).set.lines) {
    const after = before + lettersIn(shaped.text);
    const kind = marked.some(([start, end]) => start < after && before < end) ? 'loud' : 'other';
    sizes[kind] = Math.max(sizes[kind], size);
    before = after;
  }
  return sizes.loud === 0 || sizes.other === 0 ? undefined : sizes.other / sizes.loud;
}
