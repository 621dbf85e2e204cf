/** Where a march goes on beyond its box: over both sides and the bottom (a band along the foot of a card), or over the trailing side and the bottom only, low beside the text (a column at its end). */
export type Bleeds = 'both sides' | 'trailing side';

/** The room of a march: px from the upper left corner of its box, the text's side to the left. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly bleeds: Bleeds;
  /** Mean radius of a head. */
  readonly head: number;
  /** How far the crowd stands below its usual line at `x`. */
  readonly sinking: (x: number) => number;
}

/** Smoothstep: from 0 to 1, level at both ends. */
const ease = (t: number): number => {
  const held = Math.min(1, Math.max(0, t));
  return held * held * (3 - 2 * held);
};

/** The scene in a box of this size, px; `phase` (0 to 1) shifts the swell of a band's crowd. */
export function sceneOf(width: number, height: number, bleeds: Bleeds, phase: number): Scene {
  if (bleeds === 'trailing side') {
    const head = Math.min(width, height * 0.85) * 0.08;
    return { width, height, bleeds, head, sinking: (x) => head * (2 - 3.5 * ease(x / (width * 0.95))) };
  }
  const unit = Math.min(width, height * 1.2);
  const head = unit * 0.061;
  return { width, height, bleeds, head, sinking: (x) => head * 0.3 * Math.sin(2 * Math.PI * (x / (unit * 1.3) + phase)) };
}
