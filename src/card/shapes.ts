/** A point, px, y pointing down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line to a point, or a quadratic curve to the second point with the first as its control point. */
type Step = readonly [Point] | readonly [Point, Point];

/** A flat figure: a disc, or a closed outline. */
export type Shape = { readonly centre: Point; readonly radius: number } | { readonly start: Point; readonly steps: readonly Step[] };

/** Shapes in one colour, `#RRGGBB`. */
export interface Layer {
  readonly ink: string;
  readonly shapes: readonly Shape[];
}

/** The polygon with these corners. */
export function polygon([start, ...others]: readonly [Point, ...Point[]]): Shape {
  return { start, steps: others.map((corner) => [corner]) };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
const written = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;

/** Writes a layer as SVG: one `<path>` of absolute M, L, Q and Z for its outlines, then a `<circle>` for each of its discs. Every point passes through `place`, which may shift and mirror; lengths are rounded to a tenth of a px. Outlines must all turn the same way, or they would cut holes where they overlap. */
export function drawLayer({ ink, shapes }: Layer, place: (point: Point) => Point): string {
  let data = '';
  let discs = '';
  for (const shape of shapes) {
    if ('radius' in shape) {
      const { x, y } = place(shape.centre);
      discs += `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(shape.radius)}" fill="${ink}"/>`;
    } else {
      const steps = shape.steps.map((step) => (step.length === 1 ? 'L' : 'Q') + step.map((point) => written(place(point))).join(' '));
      data += `M${written(place(shape.start))}${steps.join('')}Z`;
    }
  }
  return (data === '' ? '' : `<path d="${data}" fill="${ink}"/>`) + discs;
}
