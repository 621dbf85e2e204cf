/** The place of a march; lengths in shares of the card's width (column) or height (band). */
export interface March {
  readonly place: 'column' | 'band';
  /** Where the text ends and where the march begins. */
  readonly text: number;
  readonly begin: number;
  /** Whether a wall stands above a march too. */
  readonly always: boolean;
}

/** A named size. All lengths are px of the PNG, one px being one unit of the SVG. */
export interface Format {
  readonly width: number;
  readonly height: number;
  /** Distance of text from the left and right edge. */
  readonly margin: number;
  /** Distance of the content from the top and bottom edge. */
  readonly top: number;
  readonly bottom: number;
  /** Height of the footer and size of its text. */
  readonly footer: number;
  readonly small: number;
  /** Distance between headline and footer. */
  readonly gap: number;
  /** Width at the lower left that an avatar covers; the footer stands beside it. */
  readonly avatar?: number;
  /** Radius of the corners; outside them the card is transparent. */
  readonly radius?: number;
  /** Where a march goes: into a column beside the text, or a band along the foot. Without it the format has no room for one. */
  readonly march?: March;
  /** Where a crowd begins below a wall, in shares of the height: outside what text may use. */
  readonly crowdBelow?: number;
  /** What the footer says beside the mark, and whether a code of the share page stands at its end. */
  readonly signature: 'name and link' | 'short name' | 'name and code';
}

/** The eight formats of the public interface. Adding one is adding a row. */
export const FORMATS = {
  og: {
    width: 1200,
    height: 630,
    margin: 44,
    top: 44,
    bottom: 36,
    footer: 50,
    small: 22,
    gap: 26,
    march: { place: 'column', text: 0.6, begin: 0.66, always: false },
    signature: 'name and link',
  },
  wide: {
    width: 1600,
    height: 900,
    margin: 60,
    top: 60,
    bottom: 48,
    footer: 66,
    small: 29,
    gap: 38,
    march: { place: 'column', text: 0.6, begin: 0.66, always: false },
    signature: 'name and link',
  },
  square: {
    width: 1080,
    height: 1080,
    margin: 58,
    top: 58,
    bottom: 52,
    footer: 76,
    small: 32,
    gap: 45,
    march: { place: 'band', text: 0.6, begin: 0.62, always: false },
    signature: 'name and link',
  },
  portrait: {
    width: 1080,
    height: 1350,
    margin: 62,
    top: 66,
    bottom: 58,
    footer: 80,
    small: 34,
    gap: 45,
    march: { place: 'band', text: 0.6, begin: 0.62, always: false },
    signature: 'name and link',
  },
  story: {
    width: 1080,
    height: 1920,
    margin: 70,
    top: 269,
    bottom: 384,
    footer: 84,
    small: 36,
    gap: 45,
    march: { place: 'band', text: 0.6, begin: 0.62, always: false },
    crowdBelow: 0.81,
    signature: 'name and link',
  },
  sticker: {
    width: 512,
    height: 512,
    margin: 34,
    top: 36,
    bottom: 30,
    footer: 52,
    small: 30,
    gap: 22,
    radius: 56,
    signature: 'short name',
  },
  header: {
    width: 1500,
    height: 500,
    margin: 56,
    top: 44,
    bottom: 40,
    footer: 46,
    small: 22,
    gap: 66,
    avatar: 300,
    signature: 'name and link',
  },
  poster: {
    width: 1240,
    height: 1754,
    margin: 85,
    top: 90,
    bottom: 85,
    footer: 75,
    small: 28,
    gap: 52,
    march: { place: 'band', text: 0.66, begin: 0.675, always: true },
    signature: 'name and code',
  },
} as const satisfies Record<string, Format>;

/** Id of a format, as it stands in URLs. */
export type FormatId = keyof typeof FORMATS;

/** The format ids in the order they are offered. */
export const FORMAT_IDS = Object.keys(FORMATS).filter((id): id is FormatId => id in FORMATS);
