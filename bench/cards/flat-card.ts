import type { FormatId } from '../../src/card/formats.ts';
import type { ThemeId } from '../../src/card/themes.ts';

/** A card by the names of its parts, as it crosses the border of a process. */
export interface CardName {
  readonly language: string;
  readonly slogan: string;
  readonly format: FormatId;
  readonly theme: ThemeId;
}

/** One line of text in its place, px, y pointing down. */
export interface FlatLine {
  readonly text: string;
  /** `#RRGGBB`. */
  readonly ink: string;
  readonly left: number;
  readonly baseline: number;
  readonly size: number;
}

/** A square in px. */
export interface Square {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** A flat card ready to be copied: ground, headline, mark, name and link, with the lines, sizes and places that the project chose. Contestants that cannot fit a text get all of that for nothing. */
export interface FlatCard {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly ground: string;
  /** The small print's colour, and the mark's. */
  readonly ink: string;
  readonly headline: readonly FlatLine[];
  /** Distance of the headline's baselines, px. */
  readonly leading: number;
  readonly footer: { readonly top: number; readonly height: number };
  readonly mark: Square;
  readonly name: readonly FlatLine[];
  readonly link: readonly FlatLine[];
  /** Names of the faces that draw its script, in order of preference. */
  readonly faces: { readonly display: readonly string[]; readonly small: readonly string[] };
}

/** What a contestant is asked to draw: a name for those who know the catalog, a flat card for those who do not. */
export interface Task {
  readonly name: CardName;
  readonly flat: FlatCard;
}
