/** A rectangle, px of the card, y pointing down. */
export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The area of a box that is given by its size. */
export const areaOf = (box: { readonly left: number; readonly top: number; readonly width: number; readonly height: number }): Area => ({
  left: box.left,
  top: box.top,
  right: box.left + box.width,
  bottom: box.top + box.height,
});

/** The smallest area around all; `undefined` around none. */
export function around(areas: readonly Area[]): Area | undefined {
  if (areas.length === 0) return undefined;
  const edge = (pick: (...values: number[]) => number, side: keyof Area): number => pick(...areas.map((area) => area[side]));
  return { left: edge(Math.min, 'left'), right: edge(Math.max, 'right'), top: edge(Math.min, 'top'), bottom: edge(Math.max, 'bottom') };
}

/** How far two areas stand apart, px along the axis where they are farther; below zero by how much they overlap. */
export const apart = (a: Area, b: Area): number => Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom);
