import { shape } from './shape.ts';
import type { StackFace, TextStyle } from './style.ts';

/** Advance and ink of a text on a line of its own, em. */
export interface TextExtent {
  readonly advance: number;
  /** Ink above and below the baseline. */
  readonly top: number;
  readonly bottom: number;
}

/** Texts measured with a stack are kept up to this number; a catalog has a tenth of that. */
const MOST_KEPT = 200_000;

const kept = new WeakMap<readonly StackFace[], Map<string, TextExtent>>();

/** Measures a text at a width between 0 and 1. The words of a slogan are measured once for all its formats. */
export function measureText(text: string, style: TextStyle, width: number): TextExtent {
  const known = kept.get(style.stack) ?? new Map<string, TextExtent>();
  kept.set(style.stack, known);
  const key = `${style.language.tag} ${style.features.join()} ${style.tracking(width)} ${width} ${text}`;
  const found = known.get(key);
  if (found) return found;
  const { advance, ink } = shape(text, style, width);
  const extent = { advance, top: ink.top, bottom: -ink.bottom };
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, extent);
  return extent;
}
