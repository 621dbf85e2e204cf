import { markPath } from '../../src/card/mark.ts';
import type { Square } from './flat-card.ts';

/** A slab of the mark: a box, px, whose upper edge is pushed aside by `lean` px. */
export interface Slab {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly lean: number;
}

/** The project's mark as slanted boxes, for contestants that lay out boxes: an image of it would cost them more. */
export function markSlabs({ left, top, side }: Square): readonly Slab[] {
  const slabs = markPath(left, top, side, false).split('Z').filter(Boolean);
  return slabs.map((slab) => {
    const [x = 0, bottom = 0, right = 0, , , height = 0, lean = 0] = (slab.match(/-?[\d.]+/g) ?? []).map(Number);
    return { left: x, top: height, width: right - x, height: bottom - height, lean: lean - x };
  });
}
