import { joinUnits, type Unit } from './breaks.ts';
import { capitals } from './casing.ts';
import type { HeadlineStyle } from './headline-style.ts';
import type { SetLine, SetText, Span } from './set-text.ts';
import type { Ink, ShapedText } from './shape.ts';

/** The units in the case that the style sets them in. */
export function caseUnits(units: readonly Unit[], { capitals: inCapitals, language }: HeadlineStyle): readonly Unit[] {
  return inCapitals ? units.map((unit) => ({ ...unit, text: capitals(unit.text, language.tag) })) : units;
}

/** Where in the line of the units from `start` up to `end` each sentence begins. */
export function spansOf(units: readonly Unit[], start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  for (let i = start; i < end; i++) {
    const sentence = units[i]?.sentence ?? 0;
    const offset = i === start ? 0 : joinUnits(units, start, i).length;
    if (spans.at(-1)?.sentence !== sentence) spans.push({ start: offset, sentence });
  }
  return spans;
}

/** The ink of a shaped line (em) in its place (px, y pointing down). */
export function inkAt({ ink }: ShapedText, x: number, baseline: number, size: number): Ink {
  return { left: x + ink.left * size, right: x + ink.right * size, top: baseline - ink.top * size, bottom: baseline - ink.bottom * size };
}

/** Lines as a text. */
export function textOf(lines: readonly SetLine[]): SetText {
  const edge = (pick: (...values: number[]) => number, side: keyof Ink): number => pick(...lines.map(({ ink }) => ink[side]));
  const ink = {
    left: edge(Math.min, 'left'),
    right: edge(Math.max, 'right'),
    top: edge(Math.min, 'top'),
    bottom: edge(Math.max, 'bottom'),
  };
  return { lines, ink };
}
