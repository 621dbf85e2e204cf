/** A named set of flat colours, `#RRGGBB`. */
export interface Theme {
  readonly ground: string;
  /** The first sentence, and the footer. */
  readonly headline: string;
  /** The second sentence, and the link. */
  readonly accent: string;
}

/** The seven themes of the public interface. Adding one is adding a row; a test holds every pair of text and ground to a contrast of 4.5:1. */
export const THEMES = {
  red: { ground: '#B30D1B', headline: '#FBF4E6', accent: '#FFCF3A' },
  ink: { ground: '#14100D', headline: '#FBF4E6', accent: '#FF7455' },
  paper: { ground: '#FBF4E6', headline: '#14100D', accent: '#A80C18' },
  wheat: { ground: '#FFCF3A', headline: '#14100D', accent: '#1A2FAE' },
  cobalt: { ground: '#1A2FAE', headline: '#FBF4E6', accent: '#FFCF3A' },
  violet: { ground: '#4B1A9E', headline: '#FBF4E6', accent: '#FFB0C4' },
  mono: { ground: '#FFFFFF', headline: '#000000', accent: '#000000' },
} as const satisfies Record<string, Theme>;

/** Id of a theme, as it stands in URLs and in slogans.yaml. */
export type ThemeId = keyof typeof THEMES;

/** The theme ids in the order they are offered. */
export const THEME_IDS = Object.keys(THEMES).filter((id): id is ThemeId => id in THEMES);

/** The theme of a slogan that names none. */
export const DEFAULT_THEME: ThemeId = 'red';
