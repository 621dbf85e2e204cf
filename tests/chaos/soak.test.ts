import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openContent } from '../../src/commands/project.ts';
import { type RunningWorker, startWorkerd } from '../contract/workerd.ts';
import { deckOf } from '../soak/deck.ts';
import { memorySlope } from '../soak/memory-slope.ts';
import { soakNode } from '../soak/soak-node.ts';
import { soakWorkerd } from '../soak/soak-workerd.ts';

const RENDERS = 3000;
const STEP = 50;
/** kB a render. */
const MOST = 10;

describe(`after ${RENDERS} renders`, { timeout: 900_000 }, () => {
  let worker: RunningWorker;
  beforeAll(async () => {
    worker = await startWorkerd({ entry: 'tests/contract/soak-worker.ts', outdir: 'dist/soak-worker' });
  });
  afterAll(async () => worker.stop());

  it(`memory has grown by no more than ${MOST} kB with each of the last half, and that of resvg not at all`, async () => {
    const deck = deckOf((await openContent()).catalog);
    // At the same time: each takes one core.
    const [node, workerd] = await Promise.all([soakNode(RENDERS, STEP), soakWorkerd(worker.url, deck, RENDERS, STEP)]);
    const slopes = { node: memorySlope(node), workerd: memorySlope(workerd) };
    const resvg = new Set(workerd.slice(workerd.length / 2).map((sample) => sample.resvg));
    console.log(`kB a render: ${JSON.stringify(slopes)}; resvg: ${[...resvg].join(', ')} bytes`);
    expect([node.length, workerd.length]).toEqual([RENDERS / STEP, RENDERS / STEP]);
    expect([...resvg]).toEqual([expect.any(Number)]);
    expect(resvg.has(0)).toBe(false);
    expect(slopes.node).toBeLessThan(MOST);
    expect(slopes.workerd).toBeLessThan(MOST);
  });
});
