import { Buffer, Direction, Feature, shape as shapeBuffer } from 'harfbuzzjs';

import type { Instance } from './face.ts';
import { visualRuns, type Run } from './itemize.ts';
import type { StackFace, TextStyle } from './style.ts';

/** Edges of ink. In em with y pointing up, or in px with y pointing down, as the owner says. */
export interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A glyph in its place, em, y pointing up, the line's origin at (0, 0). */
export interface PlacedGlyph {
  readonly instance: Instance;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
  /** Where the pen stands before the glyph; `x` is that and the font's offset. */
  readonly pen: number;
  /** UTF-16 offset of the first character it stands for. */
  readonly cluster: number;
  /** `undefined` for a glyph without ink. */
  readonly ink: Ink | undefined;
}

/** One line of text as glyphs from left to right. Measures in em, y pointing up. */
export interface ShapedText {
  readonly text: string;
  readonly glyphs: readonly PlacedGlyph[];
  readonly advance: number;
  readonly ink: Ink;
}

const NO_INK: Ink = { left: Infinity, right: -Infinity, top: -Infinity, bottom: Infinity };

/** The smallest box around two. In em: `top` is the higher number. */
function unite(a: Ink, b: Ink): Ink {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** The instance of a stack's face at a width between 0 (narrowest) and 1. */
function instanceAt({ face, widths }: StackFace, width: number): Instance {
  return face.at(widths ? widths[0] + (widths[1] - widths[0]) * width : 0);
}

function inkOf(instance: Instance, glyph: number, x: number, y: number): Ink | undefined {
  const extents = instance.extents(glyph);
  if (!extents) return undefined;
  const em = instance.unitsPerEm;
  const left = x + extents.xBearing / em;
  const top = y + extents.yBearing / em;
  return { left, right: left + extents.width / em, top, bottom: top + extents.height / em };
}

/** Scripts whose letters join: a space between them would tear words. */
const JOINING: ReadonlySet<string> = new Set(['Arab', 'Deva', 'Beng']);

/** Scripts of the languages whose tracking is for ideographs and syllables, not for the Latin words and the spaces between them. */
const IDEOGRAPHIC: ReadonlySet<string> = new Set(['Hans', 'Hant', 'Jpan', 'Kore']);

/** Space added after the glyphs of a run, em. */
export function trackingOf(run: Run, style: TextStyle, width: number): number {
  const torn = run.script !== undefined && JOINING.has(run.script);
  const foreign = run.script === 'Latn' && IDEOGRAPHIC.has(style.language.script);
  return torn || foreign ? 0 : style.tracking(width);
}

/** Letters that are spaced out are not tied together (CSS Text 3, section 8.2). */
const NO_LIGATURES = [new Feature('liga', 0), new Feature('clig', 0)] as const;

function shapeRun(text: string, run: Run, instance: Instance, { language, features, tracking }: TextStyle, width: number): Buffer {
  const buffer = new Buffer();
  buffer.addText(text, run.start, run.end - run.start);
  buffer.setDirection(run.level % 2 === 1 ? Direction.RTL : Direction.LTR);
  if (run.script) buffer.setScript(run.script);
  buffer.setLanguage(language.tag);
  buffer.guessSegmentProperties();
  shapeBuffer(instance.font, buffer, [...features.map((tag) => new Feature(tag)), ...(tracking(width) === 0 ? [] : NO_LIGATURES)]);
  return buffer;
}

/** Shapes one line: bidi, face fallback per grapheme and HarfBuzz. `width` is the position on the stack's width axis, 0 to 1. A character that no face draws becomes the first face's `.notdef` (glyph 0). */
export function shape(text: string, style: TextStyle, width: number): ShapedText {
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  let ink = NO_INK;
  let trailing = 0;
  const keepsSpaces = IDEOGRAPHIC.has(style.language.script);
  for (const run of visualRuns(text, style)) {
    const member = style.stack[run.face];
    if (!member) throw new Error('A text cannot be shaped without a font.');
    const instance = instanceAt(member, width);
    const em = instance.unitsPerEm;
    const spaced = trackingOf(run, style, width);
    for (const info of shapeRun(text, run, instance, style, width).getGlyphInfosAndPositions()) {
      const gx = x + (info.xOffset ?? 0) / em;
      const gy = (info.yOffset ?? 0) / em;
      const box = inkOf(instance, info.codepoint, gx, gy);
      glyphs.push({ instance, glyph: info.codepoint, x: gx, y: gy, pen: x, cluster: info.cluster, ink: box });
      if (box) ink = unite(ink, box);
      const advance = (info.xAdvance ?? 0) / em;
      if (advance === 0) continue;
      trailing = keepsSpaces && text.charAt(info.cluster) === ' ' ? 0 : spaced;
      x += advance + trailing;
    }
  }
  const empty = ink.left > ink.right;
  return { text, glyphs, advance: x - trailing, ink: empty ? { left: 0, right: 0, top: 0, bottom: 0 } : ink };
}
