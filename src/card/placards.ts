import { polygon, type Point, type Shape } from './shapes.ts';

/** A blank sign, px of the scene, turned clockwise by `angle` radians around its centre. */
export interface Sign {
  readonly centre: Point;
  readonly width: number;
  readonly height: number;
  readonly angle: number;
}

/** A pole, from the sign down to where it is held. */
export interface Pole {
  readonly top: Point;
  readonly foot: Point;
}

/** A sign and the one or two poles that carry it. */
export interface Placard {
  readonly sign: Sign;
  readonly poles: readonly [Pole, ...Pole[]];
}

/** The point of a sign `across` of its widths and `down` of its heights from its centre. */
export function pointOf({ centre, width, height, angle }: Sign, across: number, down: number): Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [across * width, down * height];
  return { x: centre.x + x * cos - y * sin, y: centre.y + x * sin + y * cos };
}

/** Draws a sign. */
export function drawSign(sign: Sign): Shape {
  return polygon([pointOf(sign, -0.5, -0.5), pointOf(sign, 0.5, -0.5), pointOf(sign, 0.5, 0.5), pointOf(sign, -0.5, 0.5)]);
}

/** Draws a pole `thickness` px wide on beyond its foot, down to `floor` px: the crowd hides the rest. */
export function drawPole({ top, foot }: Pole, thickness: number, floor: number): Shape {
  const half = thickness / 2;
  const end = foot.x + ((foot.x - top.x) / (foot.y - top.y)) * (floor - foot.y);
  return polygon([
    { x: top.x - half, y: top.y },
    { x: top.x + half, y: top.y },
    { x: end + half, y: floor },
    { x: end - half, y: floor },
  ]);
}
