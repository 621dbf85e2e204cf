import { describe, expect, it } from 'vitest';

import { arrangePlacards } from '../../../src/card/arrange-placards.ts';
import type { Rows } from '../../../src/card/clutter.ts';
import { crestAt, gatherCrowd, type Crowd } from '../../../src/card/crowd.ts';
import { drawSign, type Placard, type Sign } from '../../../src/card/placards.ts';
import { seededRandom } from '../../../src/card/random.ts';
import { sceneOf, type Bleeds, type Scene } from '../../../src/card/scene.ts';

const SHORT = [2.4, 1.9, 2];
const LONG = [4.5, 3.8, 7.2, 3.9, 1.7, 3.6, 1.9, 1.1, 5.6, 0.6, 0.7, 1.7, 5.1, 3.7, 1.1, 3.3, 1.9, 1.7, 2.8];

const SIZES: readonly (readonly [string, number, number, Bleeds])[] = [
  ['og', 426, 592, 'trailing side'],
  ['wide', 568, 846, 'trailing side'],
  ['header', 532, 470, 'trailing side'],
  ['square', 1102, 371, 'both sides'],
  ['portrait', 1102, 464, 'both sides'],
  ['story', 1102, 711, 'both sides'],
];

interface Arranged extends Rows {
  readonly scene: Scene;
  readonly crowd: Crowd;
}

function arrangements(width: number, height: number, bleeds: Bleeds): readonly Arranged[] {
  return [SHORT, LONG].flatMap((words) =>
    Array.from({ length: 30 }, (_, i) => {
      const random = seededRandom(`seed ${i}`);
      const scene = sceneOf(width, height, bleeds, random());
      const crowd = gatherCrowd(scene, random);
      return { scene, crowd, ...arrangePlacards(scene, words, crowd, random) };
    }),
  );
}

const lowerEdge = ({ sign }: Placard): number => sign.centre.y + sign.height / 2;

/** The signs in the order they are drawn. */
const drawn = ({ back, front }: Rows): readonly Sign[] =>
  [...back, ...front.toSorted((a, b) => lowerEdge(a) - lowerEdge(b))].map(({ sign }) => sign);

function holds({ centre, width, height, angle }: Sign, x: number, y: number): boolean {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [right, down] = [x - centre.x, y - centre.y];
  return Math.abs(right * cos + down * sin) < width / 2 && Math.abs(down * cos - right * sin) < height / 2;
}

/** Share of a sign that no other one covers, by 12 times 12 points. */
function visible({ centre, width, height, angle }: Sign, others: readonly Sign[]): number {
  const steps = Array.from({ length: 12 }, (_, i) => (i + 0.5) / 12 - 0.5);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const points = steps.flatMap((across) => steps.map((down) => [across * width, down * height] as const));
  const seen = points.filter(([x, y]) => !others.some((other) => holds(other, centre.x + x * cos - y * sin, centre.y + x * sin + y * cos)));
  return seen.length / points.length;
}

describe.each(SIZES)('placards in %s', (_, width, height, bleeds) => {
  const all = arrangements(width, height, bleeds);

  it('never hide one another', () => {
    for (const rows of all) {
      const signs = drawn(rows);
      expect(Math.min(...signs.map((sign, i) => visible(sign, signs.slice(i + 1))))).toBeGreaterThan(0.25);
    }
  });

  it('are held above the heads, by poles that end among the people', () => {
    for (const { scene, crowd, back, front } of all) {
      for (const [row, people] of [
        [back, crowd.behind],
        [front, crowd.front],
      ] as const) {
        for (const { sign, poles } of row) {
          const corners = drawSign(sign);
          expect('start' in corners && Math.max(corners.start.y, ...corners.steps.map(([{ y }]) => y))).toBeLessThan(
            crestAt(scene, sign.centre.x),
          );
          for (const { top, foot } of poles) {
            expect(foot.y).toBeGreaterThan(top.y + sign.height / 2);
            const near = people.map((person) => Math.abs(person.x - foot.x) / person.radius);
            expect(Math.min(...near, scene.width - foot.x)).toBeLessThan(1.95);
            expect(Math.min(...near)).toBeGreaterThan(0.7);
          }
        }
      }
    }
  });

  it('hang at different heights, those behind higher', () => {
    const mean = (row: readonly Placard[]): number => row.reduce((sum, { sign }) => sum + sign.centre.y, 0) / row.length;
    for (const { back, front } of all) {
      expect(mean(back)).toBeLessThan(mean(front));
      for (const row of [back, front]) {
        const heights = row.map(({ sign }) => sign.centre.y);
        expect(Math.max(...heights) - Math.min(...heights)).toBeGreaterThan(height * 0.05);
      }
    }
  });

  it('lean a little', () => {
    for (const { back, front } of all) {
      const angles = [...back, ...front].map(({ sign }) => Math.abs(sign.angle));
      expect(Math.max(...angles)).toBeLessThanOrEqual(0.2);
      expect(Math.max(...angles)).toBeGreaterThan(0.03);
    }
  });
});
