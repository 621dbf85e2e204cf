import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { measureBundle } from './measures/bundle.ts';
import { measureCatalogue } from './measures/catalogue.ts';
import { measureColdNode } from './measures/cold-node.ts';
import { measureColdWorkerd } from './measures/cold-workerd.ts';
import { measureOtherThemes } from './measures/other-themes.ts';
import { measureServerMemory } from './measures/server-memory.ts';
import { measureSizes } from './measures/sizes.ts';
import { measureStartUp } from './measures/start-up.ts';
import { measureThroughput } from './measures/throughput.ts';
import { openBench } from './process/open-bench.ts';
import { describeMachine, readVersions } from './report/machine.ts';
import { toMarkdown } from './report/markdown.ts';
import type { Results } from './report/results.ts';
import { judgeTargets } from './report/targets.ts';
import { checkSharedVersions } from './report/versions.ts';
import { FULL, QUICK } from './settings.ts';

/** What is asked of a run. */
export interface Asked {
  readonly quick: boolean;
  /** Names of measures; all if not given. */
  readonly only: readonly string[] | undefined;
}

const HERE = fileURLToPath(new URL('./', import.meta.url));

/** Does a measure that is wanted, and tells how long it took. What fails is told, and leaves its figures out. */
function stepper(only: Asked['only']) {
  return async <T>(name: string, measure: () => Promise<T>): Promise<T | undefined> => {
    if (only && !only.includes(name)) return undefined;
    const start = performance.now();
    process.stderr.write(`${name} … `);
    try {
      const result = await measure();
      process.stderr.write(`${((performance.now() - start) / 1000).toFixed(0)} s\n`);
      return result;
    } catch (error) {
      process.stderr.write(`failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      return undefined;
    }
  };
}

async function measureAll({ quick, only }: Asked): Promise<Results> {
  const settings = quick ? QUICK : FULL;
  const bench = await openBench();
  const step = stepper(only);
  const node = await step('node', () => measureColdNode(bench, settings));
  const workerd = await step('workerd', () => measureColdWorkerd(bench, settings));
  return {
    date: new Date().toISOString().slice(0, 10),
    quick,
    machine: describeMachine(),
    versions: readVersions(),
    revision: bench.project.runtime.rendererRevision.slice(0, 10),
    node: node ?? [],
    workerd: workerd?.rows ?? [],
    way: workerd?.way,
    themes: await step('themes', () => measureOtherThemes(bench, settings)),
    sizes: await step('sizes', () => measureSizes(bench, settings)),
    catalogue: await step('catalogue', () => measureCatalogue(bench, settings)),
    throughput: await step('throughput', () => measureThroughput(settings)),
    serverMemory: await step('memory', () => measureServerMemory(bench, settings)),
    bundle: await step('bundle', measureBundle),
    startUp: await step('start', () => measureStartUp(settings)),
  };
}

/** Measures, writes results.md and results.json (a run that is not the whole into out/), and prints the tables. */
export async function runBench(asked: Asked): Promise<void> {
  checkSharedVersions();
  const results = await measureAll(asked);
  const whole = !asked.quick && asked.only === undefined;
  const folder = whole ? HERE : `${HERE}out/`;
  await mkdir(folder, { recursive: true });
  const markdown = toMarkdown(results);
  await writeFile(`${folder}results.md`, markdown);
  await writeFile(`${folder}results.json`, `${JSON.stringify({ ...results, targets: judgeTargets(results) }, undefined, 2)}\n`);
  process.stdout.write(markdown);
}
