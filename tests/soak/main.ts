/** `npm run soak -- [--renders N]`: draws cards on Node and on workerd, and prints what they hold on the way. */
import { parseArgs } from 'node:util';

import { openContent } from '../../src/commands/project.ts';
import { startWorkerd } from '../contract/workerd.ts';
import { deckOf } from './deck.ts';
import { memorySlope, type Sample } from './memory-slope.ts';
import { soakNode } from './soak-node.ts';
import { soakWorkerd } from './soak-workerd.ts';

const STEP = 50;
/** Samples that are printed; all are reckoned with. */
const PRINTED = 20;

const { values } = parseArgs({ options: { renders: { type: 'string', default: '20000' } } });
const renders = Math.ceil(Number(values.renders) / STEP) * STEP;
if (!(renders > 0)) throw new Error('--renders is a number above 0.');

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

function report(name: string, samples: readonly (Sample & { readonly resvg?: number })[]): void {
  const every = Math.max(1, Math.round(samples.length / PRINTED));
  for (const { renders: drawn, rss, resvg } of samples.filter((_, index) => (index + 1) % every === 0))
    console.log(`${name}: ${drawn} renders, ${megabytes(rss)}${resvg === undefined ? '' : `, of these resvg ${megabytes(resvg)}`}`);
  console.log(`${name}: ${memorySlope(samples).toFixed(1)} kB a render over the last half`);
}

report('Node', await soakNode(renders, STEP));
const worker = await startWorkerd({ entry: 'tests/contract/soak-worker.ts', outdir: 'dist/soak-worker' });
report('workerd', await soakWorkerd(worker.url, deckOf((await openContent()).catalog), renders, STEP));
await worker.stop();
