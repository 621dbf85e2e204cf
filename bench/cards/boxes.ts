import type { FlatCard, FlatLine } from './flat-card.ts';
import { markSlabs } from './mark-slabs.ts';

/** CSS as it is common to Satori, Takumi and browsers. Numbers are px. */
export type Style = Readonly<Record<string, string | number>>;

/** A box with boxes in it, or with one line of text. */
export interface CardBox {
  readonly style: Style;
  readonly children: readonly CardBox[] | string;
}

/** Ascender and descender of Roboto Flex, em: where a line box puts the baseline. */
const ASCENDER = 0.927;
const DESCENDER = 0.244;

const ROW: Style = { display: 'flex', flexDirection: 'row' };
const COLUMN: Style = { display: 'flex', flexDirection: 'column' };

/** The distance from the top of a line box to its baseline, px. */
const baselineIn = (lineHeight: number, size: number): number => (lineHeight - (ASCENDER + DESCENDER) * size) / 2 + ASCENDER * size;

function textBox({ text, ink, size }: FlatLine, lineHeight: number, families: string): CardBox {
  const style = { fontFamily: families, fontSize: size, fontWeight: 700, lineHeight: `${lineHeight}px`, color: ink, whiteSpace: 'nowrap' };
  return { style: { display: 'flex', ...style }, children: text };
}

/** A block of lines whose first baseline stands where the project's does. */
function block(lines: readonly FlatLine[], lineHeight: number, families: string, above: number, style: Style): CardBox {
  const first = lines[0];
  const offset = first ? first.baseline - above - baselineIn(lineHeight, first.size) : 0;
  return { style: { ...COLUMN, ...style, marginTop: offset }, children: lines.map((line) => textBox(line, lineHeight, families)) };
}

function mark({ mark: square, ink }: FlatCard): CardBox {
  const { left, top, side } = square;
  const slabs = markSlabs(square).map((slab) => ({
    style: {
      display: 'flex',
      position: 'absolute',
      left: slab.left - left,
      top: slab.top - top,
      width: slab.width,
      height: slab.height,
      backgroundColor: ink,
      transformOrigin: 'bottom left',
      transform: `skewX(${((Math.atan(-slab.lean / slab.height) * 180) / Math.PI).toFixed(3)}deg)`,
    },
    children: [],
  }));
  return { style: { display: 'flex', position: 'relative', width: side, height: side, flexShrink: 0 }, children: slabs };
}

/** Line height of small print, em. */
const SMALL_LEADING = 1.2;

/** A flat card as nested flex boxes, the way one would write it for Satori or Takumi. `display` and `small` are font families as in CSS. */
export function cardBoxes(card: FlatCard, { display, small }: { readonly display: string; readonly small: string }): CardBox {
  const { headline, leading, footer, name, link, width, height, margin } = card;
  const smallLeading = (name[0]?.size ?? 0) * SMALL_LEADING;
  const linkLeading = (link[0]?.size ?? 0) * SMALL_LEADING;
  const foot: CardBox = {
    style: { ...ROW, position: 'absolute', left: margin, top: footer.top, width: width - 2 * margin, height: footer.height },
    children: [
      mark(card),
      block(name, smallLeading, small, footer.top, { flexGrow: 1, paddingLeft: footer.height * 0.28 }),
      block(link, linkLeading, small, footer.top, { flexShrink: 0 }),
    ],
  };
  return {
    style: { ...COLUMN, position: 'relative', width, height, paddingLeft: margin, backgroundColor: card.ground },
    children: [block(headline, leading, display, 0, {}), foot],
  };
}
