import type { ScriptCode } from '../content/scripts.ts';
import type { HeadlineStyle } from './headline-style.ts';
import { drawOut } from './kashida.ts';
import { shape, type ShapedText } from './shape.ts';

/** How a script opens a line to the full measure. All positions run from 0 (narrowest) to 1. */
interface WallHabits {
  /** Part of the opening that the width axis takes up before kashidas come in; 1 where there are none. */
  readonly axis: number;
  /** Most tatweels a word. */
  readonly kashidas: number;
  /** Tracking at full opening, em; for scripts without a width axis. */
  readonly mostTracking: number;
  /** Gap between lines, in average line heights. */
  readonly gap: number;
  /** By how much a gap may grow to fill the height, in gaps. */
  readonly loosest: number;
  /** Whether letters join, so that they cannot be spaced out. */
  readonly joining: boolean;
  /** Whether lines stand on capitals, whose accents may enter the gap, or on their whole ink. */
  readonly byCapitals: boolean;
  /** Positions at which units are measured. */
  readonly grid: readonly number[];
}

const AXIS: WallHabits = {
  axis: 1,
  kashidas: 0,
  mostTracking: 0,
  gap: 0.13,
  loosest: 0.6,
  joining: false,
  byCapitals: true,
  grid: [0, 0.06, 0.15, 0.35, 0.65, 1],
};
const IDEOGRAPHS: WallHabits = { ...AXIS, mostTracking: 0.14, loosest: 1.4, byCapitals: false, grid: [0, 1] };
const SKYLINE: WallHabits = { ...AXIS, gap: 0.2, loosest: 1, byCapitals: false, grid: [0, 0.5, 1] };

const HABITS: Readonly<Record<ScriptCode, WallHabits>> = {
  Latn: AXIS,
  Cyrl: AXIS,
  Grek: AXIS,
  Geor: { ...AXIS, grid: [0, 0.5, 1] },
  Armn: { ...AXIS, grid: [0, 0.5, 1] },
  Ethi: SKYLINE,
  Arab: { ...SKYLINE, joining: true, axis: 0.6, kashidas: 3, grid: [0, 0.3, 0.6, 0.73, 0.87, 1] },
  Hebr: SKYLINE,
  Deva: { ...SKYLINE, joining: true },
  Beng: { ...SKYLINE, joining: true },
  Taml: SKYLINE,
  Thai: SKYLINE,
  Hans: IDEOGRAPHS,
  Hant: IDEOGRAPHS,
  Jpan: IDEOGRAPHS,
  Kore: IDEOGRAPHS,
};

/** A style whose lines can be opened one by one. */
export interface WallStyle extends HeadlineStyle, WallHabits {}

/** The style of a Wall: always in capitals where the script has them. */
export function wallStyle(style: HeadlineStyle): WallStyle {
  const habits = HABITS[style.language.script];
  const tracking = habits.mostTracking > 0 ? (width: number): number => width * habits.mostTracking : style.tracking;
  return { ...style, ...habits, tracking, capitals: style.language.capitals };
}

/** A text as it reads when its line is opened to `width`: with kashidas in Arabic script. */
export function openedText(text: string, { axis, kashidas }: WallStyle, width: number): string {
  return kashidas > 0 && width > axis ? drawOut(text, Math.round(((width - axis) / (1 - axis)) * kashidas)) : text;
}

/** Shapes a text that {@link openedText} gave, its line opened to `width`. */
export function shapeOpened(text: string, style: WallStyle, width: number): ShapedText {
  return shape(text, style, Math.min(1, width / style.axis));
}
