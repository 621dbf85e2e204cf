/** The colours of a march. None is the ground's; no two of `fronts` are the same, and `back` is none of them, so that signs that overlap stay apart. */
export interface ArtInks {
  /** The placards behind and their poles: quiet. */
  readonly back: string;
  /** The placards in front. */
  readonly fronts: readonly [string, string, string];
  /** The poles of the placards in front. */
  readonly pole: string;
  /** The people in front, and those behind them. */
  readonly crowd: string;
  readonly crowdBehind: string;
}

/** A named set of flat colours, `#RRGGBB`. */
export interface Theme {
  readonly ground: string;
  /** The first sentence, and the footer. */
  readonly headline: string;
  /** The second sentence, and the link. */
  readonly accent: string;
  readonly art: ArtInks;
}

/** The seven themes of the public interface. Adding one is adding a row; a test holds every pair of text and ground to a contrast of 4.5:1. */
export const THEMES = {
  red: {
    ground: '#B30D1B',
    headline: '#FBF4E6',
    accent: '#FFCF3A',
    art: { back: '#74060F', fronts: ['#FBF4E6', '#FFCF3A', '#FF7455'], pole: '#14100D', crowd: '#14100D', crowdBehind: '#74060F' },
  },
  ink: {
    ground: '#14100D',
    headline: '#FBF4E6',
    accent: '#FF7455',
    art: { back: '#3C332C', fronts: ['#FBF4E6', '#FF7455', '#FFCF3A'], pole: '#FBF4E6', crowd: '#A80C18', crowdBehind: '#5E0710' },
  },
  paper: {
    ground: '#FBF4E6',
    headline: '#14100D',
    accent: '#A80C18',
    art: { back: '#FFCF3A', fronts: ['#A80C18', '#14100D', '#FF7455'], pole: '#14100D', crowd: '#14100D', crowdBehind: '#FF7455' },
  },
  wheat: {
    ground: '#FFCF3A',
    headline: '#14100D',
    accent: '#1A2FAE',
    art: { back: '#F0A81E', fronts: ['#FBF4E6', '#1A2FAE', '#FF7455'], pole: '#14100D', crowd: '#14100D', crowdBehind: '#1A2FAE' },
  },
  cobalt: {
    ground: '#1A2FAE',
    headline: '#FBF4E6',
    accent: '#FFCF3A',
    art: { back: '#0E174A', fronts: ['#FFCF3A', '#FBF4E6', '#FF7455'], pole: '#FBF4E6', crowd: '#0E174A', crowdBehind: '#3550E8' },
  },
  violet: {
    ground: '#4B1A9E',
    headline: '#FBF4E6',
    accent: '#FFB0C4',
    art: { back: '#2C0B66', fronts: ['#FFB0C4', '#FBF4E6', '#FFCF3A'], pole: '#FBF4E6', crowd: '#2C0B66', crowdBehind: '#7A45D6' },
  },
  mono: {
    ground: '#FFFFFF',
    headline: '#000000',
    accent: '#000000',
    art: { back: '#D4D4D4', fronts: ['#000000', '#777777', '#444444'], pole: '#000000', crowd: '#000000', crowdBehind: '#777777' },
  },
} as const satisfies Record<string, Theme>;

/** Id of a theme, as it stands in URLs and in slogans.yaml. */
export type ThemeId = keyof typeof THEMES;

/** The theme ids in the order they are offered. */
export const THEME_IDS = Object.keys(THEMES).filter((id): id is ThemeId => id in THEMES);

/** The theme of a slogan that names none. */
export const DEFAULT_THEME: ThemeId = 'red';
