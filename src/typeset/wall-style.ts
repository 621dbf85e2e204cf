import type { ScriptCode } from '../content/scripts.ts';
import type { HeadlineStyle } from './headline-style.ts';
import { drawOut } from './kashida.ts';
import { shape, type ShapedText } from './shape.ts';

/** How a script opens a line to the full measure. All positions run from 0 (narrowest) to 1. */
interface WallHabits {
  /** Part of the opening that the width axis takes up before kashidas come in; 1 where there are none. */
  readonly axis: number;
  /** Whether a line whose width axis is used up is drawn out by kashidas. */
  readonly kashidas: boolean;
  /** For scripts without a width axis: tracking at full opening, em, and as much of it as a long line may have. */
  readonly mostTracking: number;
  readonly longTracking: number;
  /** How strongly the sizes of lines follow their natural ones, 0 (all alike) to 1 (all opened alike): in short texts, and in long ones. */
  readonly damping: { readonly short: number; readonly long: number };
  /** The largest line has at most this many sizes of the smallest, as far as it can be opened instead. */
  readonly greatestRatio: number;
  /** Gap between lines, in average line heights. */
  readonly gap: number;
  /** By how much a gap may grow to fill the height, in gaps. */
  readonly loosest: number;
  /** A line opened further looks torn: the block rather becomes narrower than its box. 1 where no line looks so. */
  readonly torn: number;
  /** Whether letters join, so that they cannot be spaced out. */
  readonly joining: boolean;
  /** Whether the gaps between lines are reckoned between capitals, whose accents may enter them. */
  readonly byCapitals: boolean;
  /** Where they are not: the share of the highest and the deepest ink between which they are reckoned. */
  readonly body: number;
  /** Positions at which units are measured. */
  readonly grid: readonly number[];
}

/** Part of the opening that a line of two signs may have beyond a long one; a line of more has as many times less as it has more gaps. */
const SHORT_LINE = 0.55;

const AXIS: WallHabits = {
  axis: 1,
  kashidas: false,
  mostTracking: 0,
  longTracking: 0,
  damping: { short: 0.5, long: 0.3 },
  greatestRatio: 2.6,
  gap: 0.13,
  loosest: 0.6,
  torn: 1,
  joining: false,
  byCapitals: true,
  body: 1,
  grid: [0, 0.06, 0.15, 0.35, 0.65, 1],
};
const IDEOGRAPHS: WallHabits = {
  ...AXIS,
  mostTracking: 0.9,
  longTracking: 0.28,
  damping: { short: 0.75, long: 0.75 },
  greatestRatio: 3.6,
  loosest: 1.4,
  torn: 0.3,
  byCapitals: false,
  grid: [0, 1],
};
const SKYLINE: WallHabits = { ...AXIS, gap: 0.2, loosest: 1, byCapitals: false, body: 0.82, grid: [0, 0.5, 1] };

const HABITS: Readonly<Record<ScriptCode, WallHabits>> = {
  Latn: AXIS,
  Cyrl: AXIS,
  Grek: AXIS,
  Geor: { ...AXIS, grid: [0, 0.5, 1] },
  Armn: { ...AXIS, grid: [0, 0.5, 1] },
  Ethi: SKYLINE,
  Arab: { ...SKYLINE, joining: true, axis: 0.6, kashidas: true, torn: 0.86, grid: [0, 0.3, 0.6, 0.66, 0.74, 0.8, 0.86, 1] },
  Hebr: SKYLINE,
  Deva: { ...SKYLINE, joining: true },
  Beng: { ...SKYLINE, joining: true },
  Taml: SKYLINE,
  Thai: SKYLINE,
  Hans: IDEOGRAPHS,
  Hant: IDEOGRAPHS,
  Jpan: IDEOGRAPHS,
  Kore: { ...IDEOGRAPHS, longTracking: 0.16 },
};

/** A style whose lines can be opened one by one. */
export interface WallStyle extends HeadlineStyle, WallHabits {}

/** The style of a Wall: always in capitals where the script has them. */
export function wallStyle(style: HeadlineStyle): WallStyle {
  const habits = HABITS[style.language.script];
  const tracking = habits.mostTracking > 0 ? (width: number): number => width * habits.mostTracking : style.tracking;
  return { ...style, ...habits, tracking, capitals: style.language.capitals };
}

/** How far a line of so many signs may be opened, 0 to 1: where there is no width axis, the fewer the signs, the farther apart they may stand. */
export function widestOpening(signs: number, { mostTracking, longTracking }: WallStyle): number {
  return mostTracking === 0 ? 1 : Math.min(1, longTracking / mostTracking + SHORT_LINE / Math.max(1, signs - 1));
}

/** A text as it reads when its line is opened to `width`: with kashidas in Arabic script. */
export function openedText(text: string, { axis, kashidas }: WallStyle, width: number): string {
  return kashidas ? drawOut(text, (width - axis) / (1 - axis)) : text;
}

/** Shapes a text that {@link openedText} gave, its line opened to `width`. */
export function shapeOpened(text: string, style: WallStyle, width: number): ShapedText {
  return shape(text, style, Math.min(1, width / style.axis));
}
