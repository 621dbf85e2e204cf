import { paint, type Ink } from '../card/inks.ts';

/** Whole pixels of a card. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A card drawn in marks of inks, in the parts that are separated. */
export interface InkedCard {
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** The whole card as an SVG. */
  readonly svg: string;
  /** The march alone, as SVG elements, and the pixels within which it lies. */
  readonly march: { readonly elements: string; readonly within: Rectangle } | undefined;
  /** The panel of a code. */
  readonly panel: Rectangle | undefined;
  /** Whether some of the card is not covered by the ground. */
  readonly transparent: boolean;
}

/** Part of a card, in which red, green and blue of the plates stand for inks of its own. `rest` is the ink that has no channel. */
interface Region {
  readonly inks: readonly Ink[];
  readonly rest: Ink;
}

/** The parts of a card: no text stands over the march, and nothing but a code and a link on their panel. */
export const REGIONS = [
  { inks: ['headline', 'accent', 'ground'], rest: 'headline' },
  { inks: ['back', 'front1', 'front2', 'front3', 'pole', 'crowd'], rest: 'crowdBehind' },
  { inks: ['paper', 'code'], rest: 'code' },
] as const satisfies readonly Region[];

/** Places in {@link REGIONS}. */
export const TEXT = 0;
export const MARCH = 1;
export const PANEL = 2;

const CHANNELS = ['#F00', '#0F0', '#00F'] as const;

/** The colour of an ink on the first or second plate: a channel of its own; black, which covers the others and counts for none; or none at all for a ground that covers everything. */
function plateColour(plate: 0 | 1, transparent: boolean, ink: Ink): string {
  if (ink === 'ground' && !transparent) return 'none';
  const places = REGIONS.map(({ inks }: Region) => inks.indexOf(ink));
  const place = Math.max(...places) - plate * CHANNELS.length;
  return CHANNELS[place] ?? '#000';
}

/** The SVG whose pixels say how much of each ink a pixel holds; every region's first three inks. */
export function firstPlate({ svg, transparent }: InkedCard): string {
  return paint(svg, (ink) => plateColour(0, transparent, ink));
}

/** The same for the other inks of the march, cut to the pixels within which it lies. */
export function secondPlate({ elements, within }: NonNullable<InkedCard['march']>): string {
  const { left, top, width, height } = within;
  const box = `width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"`;
  return paint(`<svg xmlns="http://www.w3.org/2000/svg" ${box}>${elements}</svg>`, (ink) => plateColour(1, false, ink));
}
