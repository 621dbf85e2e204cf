import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';

import { CONTESTANTS } from '../contestants/table.ts';
import { WORKER_CONTESTANTS } from '../workerd/start-worker.ts';
import type { Results } from './results.ts';
import { ownVersionOf, versionOf } from './versions.ts';

/** What the figures depend on beside the contestants. */
const OWN = [
  'satori',
  '@resvg/resvg-js',
  '@resvg/resvg-wasm',
  'harfbuzzjs',
  'hono',
  '@hono/node-server',
  'wrangler',
  'workerd',
  'autocannon',
];
const CHROMIUM = '/usr/bin/chromium';

/** The machine this runs on. */
export function describeMachine(): Results['machine'] {
  return {
    cores: availableParallelism(),
    cpu: cpus()[0]?.model ?? 'unknown',
    memory: totalmem(),
    system: `${type()} ${release()}`,
    node: process.versions.node,
  };
}

/** The versions of everything that was measured. */
export function readVersions(): Results['versions'] {
  const theirs = [...CONTESTANTS, ...WORKER_CONTESTANTS].flatMap(({ package: name }) => name ?? []);
  const found = [...theirs.map((name) => [name, versionOf(name)] as const), ...OWN.map((name) => [name, ownVersionOf(name)] as const)];
  const versions = found.flatMap(([name, version]) => (version === undefined ? [] : [[name, version] as const]));
  const chromium = existsSync(CHROMIUM) ? spawnSync(CHROMIUM, ['--version'], { encoding: 'utf8' }).stdout.trim() : undefined;
  return { ...Object.fromEntries(versions), ...(chromium && { chromium }) };
}
