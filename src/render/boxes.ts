import satori from 'satori/standalone';

import { layout, type BoxName, type LayoutInput } from '../card/layout.tsx';

/** A box that Satori laid out, px, y pointing down. */
export interface LaidOutBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A card's ground and boxes. */
export interface LaidOutCard {
  /** What Satori painted: the ground, as SVG elements. */
  readonly painted: string;
  readonly boxes: Readonly<Partial<Record<BoxName, LaidOutBox>>>;
}

/** Satori clips every box with a mask of its own; where nothing can overflow they only cost time in resvg. */
const withoutMasks = (svg: string): string => svg.replace(/<mask id="[^"]*">.*?<\/mask>/g, '').replace(/ mask="url\([^)]*\)"/g, '');

const BOX_NAMES: readonly BoxName[] = ['headline', 'mark', 'name', 'link', 'panel'];

/** What has been laid out. Cards differ in their texts, not in their boxes: there are some hundred layouts for thousands of cards. */
const laidOut = new Map<string, Promise<LaidOutCard>>();

/** Lays a card out with Satori, which has to be initialised. The same input is laid out once. No text is given to it: it would set it wrong in several scripts (docs/decisions). */
export function layOutCard(input: LayoutInput): Promise<LaidOutCard> {
  const key = JSON.stringify(input);
  const known = laidOut.get(key) ?? layOutAfresh(input);
  laidOut.set(key, known);
  known.catch(() => laidOut.delete(key));
  return known;
}

async function layOutAfresh(input: LayoutInput): Promise<LaidOutCard> {
  const boxes: Partial<Record<BoxName, LaidOutBox>> = {};
  const { width, height } = input.format;
  const svg = await satori(layout(input), {
    width,
    height,
    fonts: [],
    onStyleError: (error) => {
      throw error;
    },
    onNodeDetected: ({ left, top, width: boxWidth, height: boxHeight, props }) => {
      const name = BOX_NAMES.find((candidate) => candidate === props['data-box']);
      if (name) boxes[name] = { left, top, width: boxWidth, height: boxHeight };
    },
  });
  const painted = withoutMasks(svg.slice(svg.indexOf('>') + 1, svg.lastIndexOf('</svg>')));
  return { painted, boxes };
}
