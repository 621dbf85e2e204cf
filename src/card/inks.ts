import type { Theme } from './themes.ts';

/** What a card is printed with, in the order in which mixes name their shares. A theme gives each ink its colour; `paper` and `code` are the panel of a QR code and what stands on it, white and black in every theme. */
export const INKS = [
  'ground',
  'headline',
  'accent',
  'back',
  'front1',
  'front2',
  'front3',
  'pole',
  'crowd',
  'crowdBehind',
  'paper',
  'code',
] as const;

/** One of the inks of a card. */
export type Ink = (typeof INKS)[number];

/** Cards are drawn with a colour for each ink that stands for the ink itself: no theme has colours as dark as these and not black. */
const markOf = (ink: Ink): string => `#0000${(INKS.indexOf(ink) + 1).toString(16).toUpperCase().padStart(2, '0')}`;

const INK_OF_MARK: ReadonlyMap<string, Ink> = new Map(INKS.map((ink) => [markOf(ink), ink]));

/** How many characters a mark has, as many as `#RRGGBB`. */
export const MARK_LENGTH = 7;

/** The ink that a mark stands for; `undefined` for anything else. */
export const inkOfMark = (mark: string): Ink | undefined => INK_OF_MARK.get(mark);

const MARK = /#0000[0-9A-F]{2}/g;

/** A theme whose colours are marks of the inks. What is drawn in it is painted in another by {@link paint}. */
export const MARKS = {
  ground: markOf('ground'),
  headline: markOf('headline'),
  accent: markOf('accent'),
  art: {
    back: markOf('back'),
    fronts: [markOf('front1'), markOf('front2'), markOf('front3')],
    pole: markOf('pole'),
    crowd: markOf('crowd'),
    crowdBehind: markOf('crowdBehind'),
  },
} as const satisfies Theme;

/** The marks of the inks that are no matter of the theme. */
export const PAPER = markOf('paper');
export const CODE = markOf('code');

/** The colour of an ink in a theme, `#RRGGBB`. */
export function inkColour({ ground, headline, accent, art }: Theme, ink: Ink): string {
  const [front1, front2, front3] = art.fronts;
  const { back, pole, crowd, crowdBehind } = art;
  const colours = { ground, headline, accent, back, front1, front2, front3, pole, crowd, crowdBehind, paper: '#FFFFFF', code: '#000000' };
  return colours[ink];
}

/** Puts a colour (anything SVG takes as a fill) in the place of every mark of an SVG. */
export function paint(svg: string, colourOf: (ink: Ink) => string): string {
  return svg.replace(MARK, (mark) => {
    const ink = inkOfMark(mark);
    return ink === undefined ? mark : colourOf(ink);
  });
}
