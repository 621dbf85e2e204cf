import { clutterOf, type Rows } from './clutter.ts';
import type { Crowd } from './crowd.ts';
import { raiseRow, type RowRules } from './placard-row.ts';
import type { Random } from './random.ts';
import type { Bleeds, Scene } from './scene.ts';

const RULES = {
  'both sides': {
    back: { high: 0, low: 0.65, sign: 4, widest: 1.75, forTwo: Infinity, gap: 1.2, stagger: 0.5, fewest: 4 },
    front: { high: 0.2, low: 0.98, sign: 4.4, widest: 1.75, forTwo: 1.45, gap: 0.3, stagger: 0.6, fewest: 4 },
  },
  'trailing side': {
    back: { high: 0, low: 0.7, sign: 3.3, widest: 1.5, forTwo: Infinity, gap: 0.5, stagger: 0.4, fewest: 3 },
    front: { high: 0.26, low: 0.97, sign: 3.5, widest: 1.6, forTwo: 1.4, gap: -0.1, stagger: 0.7, fewest: 3 },
  },
} as const satisfies Record<Bleeds, Record<keyof Rows, RowRules>>;

const TRIES = 32;

/** Raises the signs of a march: the slogan's words along the back row, and on along the front row. Of several arrangements the least cluttered is taken. */
export function arrangePlacards(scene: Scene, words: readonly number[], crowd: Crowd, random: Random): Rows {
  const rules = RULES[scene.bleeds];
  const tries = Array.from({ length: TRIES }, () => {
    const back = raiseRow(scene, words, rules.back, crowd.behind, random);
    const next = back.length % words.length;
    const front = raiseRow(scene, [...words.slice(next), ...words.slice(0, next)], rules.front, crowd.front, random);
    return { rows: { back, front }, clutter: clutterOf({ back, front }, scene.head) };
  });
  return tries.reduce((best, next) => (next.clutter < best.clutter ? next : best)).rows;
}
