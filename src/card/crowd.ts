import type { Random } from './random.ts';
import type { Scene } from './scene.ts';
import type { Shape } from './shapes.ts';

/** Someone seen from behind: the centre of the head and its radius, px of the scene. */
export interface Person {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Two rows of people, each from left to right. */
export interface Crowd {
  readonly behind: readonly Person[];
  readonly front: readonly Person[];
}

/** In heads: from one neighbour to the next, from the bottom up to the two rows of heads, and up to the air above them all. */
const PITCH = 2.45;
const FRONT_LINE = 2;
const BEHIND_LINE = 3.3;
const CREST = 4.6;
/** Half the width of the shoulders, in radii of the head: so wide that a row has no hole. */
const SHOULDERS = 1.95;

function standUp({ height, head, sinking }: Scene, x: number, line: number, random: Random): Person {
  const radius = head * (0.88 + random() * 0.24);
  const stature = line + (random() - 0.5) * 0.7;
  return { x, y: height - head * stature + sinking(x), radius };
}

/** Beside text nobody's shoulders reach over the edge, and whoever would stand below the bottom is left out. */
function staysIn({ width, height, bleeds }: Scene, { x, y, radius }: Person): boolean {
  if (x - radius > width) return false;
  return bleeds === 'both sides' || (x > radius * SHOULDERS && y - radius < height);
}

function gatherRow(scene: Scene, line: number, first: number, random: Random): readonly Person[] {
  const pitch = scene.head * PITCH;
  const count = Math.ceil(scene.width / pitch) + 2;
  const places = Array.from({ length: count }, (_, i) => first * scene.head + (i + (random() - 0.5) * 0.18) * pitch);
  return places.map((x) => standUp(scene, x, line, random)).filter((person) => staysIn(scene, person));
}

/** Fills the foot of a scene with people; those in front stand in the gaps of the row behind. */
export function gatherCrowd(scene: Scene, random: Random): Crowd {
  const first = scene.bleeds === 'both sides' ? -PITCH * random() : SHOULDERS + 0.45;
  const behind = gatherRow(scene, BEHIND_LINE, first, random);
  return { behind, front: gatherRow(scene, FRONT_LINE, first - PITCH / 2, random) };
}

/** How far down the air above the crowd reaches at `x`, px from the top of the scene. */
export function crestAt({ height, head, sinking }: Scene, x: number): number {
  return Math.min(height, height - head * CREST + sinking(x));
}

/** Draws someone down to `floor`, px: a disc, and the shoulders where they are above it. */
export function drawPerson({ x, y, radius }: Person, floor: number): readonly Shape[] {
  const head = { centre: { x, y }, radius };
  const [neck, shoulder, arm] = [y + radius * 0.75, y + radius * 1.05, Math.min(floor, y + radius * 2.3)];
  if (shoulder >= floor) return [head];
  const [wide, narrow] = [radius * SHOULDERS, radius * 0.6];
  const [left, right] = [x - wide, x + wide];
  const body: Shape = {
    start: { x: left, y: floor },
    steps: [
      [{ x: left, y: arm }],
      [
        { x: left, y: shoulder },
        { x: x - narrow, y: neck },
      ],
      [{ x: x + narrow, y: neck }],
      [
        { x: right, y: shoulder },
        { x: right, y: arm },
      ],
      [{ x: right, y: floor }],
    ],
  };
  return [body, head];
}
