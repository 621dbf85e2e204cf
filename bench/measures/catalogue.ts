import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { type Format, FORMAT_IDS, FORMATS } from '../../src/card/formats.ts';
import { findCard } from '../../src/card/spec.ts';
import { THEME_IDS } from '../../src/card/themes.ts';
import type { Task } from '../cards/flat-card.ts';
import type { Bench } from '../process/open-bench.ts';
import type { CatalogueRow, Results } from '../report/results.ts';
import { median } from '../report/statistics.ts';
import type { Settings } from '../settings.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = fileURLToPath(new URL('../out/', import.meta.url));
const SITE = `${OUT}site`;
const TAKUMI = `${OUT}takumi`;

/** An image under its immutable name; other names hold the same bytes. */
const IMMUTABLE = /(?<format>[a-z]+)-[a-z]+\.[0-9a-f]{10}\.png$/;

/** Runs a program to its end. Returns how long it took, ms. */
async function run(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  const kill = (): boolean => child.kill();
  process.once('exit', kill);
  const errors: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(String(chunk)));
  const [code]: readonly unknown[] = await once(child, 'exit');
  process.off('exit', kill);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}: ${errors.join('').slice(-2000)}`);
  return performance.now() - start;
}

/** The flat cards of the same slogans, languages, formats and themes; those without a footer for name and link are drawn with them all the same. */
async function takumiTasks({ project, task }: Bench, languages: readonly string[]): Promise<readonly Task[]> {
  const { catalog } = project;
  const tasks: Task[] = [];
  for (const language of languages) {
    for (const slogan of catalog.slogans) {
      for (const format of FORMAT_IDS) {
        for (const theme of THEME_IDS) {
          const spec = findCard(catalog, { language, slogan: slogan.id, format, theme });
          if (spec) tasks.push(await task(spec));
        }
      }
    }
  }
  return tasks;
}

interface File {
  readonly name: string;
  readonly format: Format | undefined;
  readonly bytes: number;
}

async function imagesIn(folder: string): Promise<readonly File[]> {
  const names = await readdir(folder, { recursive: true });
  const formats = new Map<string, Format>(Object.entries(FORMATS));
  return Promise.all(
    names
      .filter((name) => (folder === SITE ? IMMUTABLE.test(name) : name.endsWith('.png')))
      .map(async (name) => ({
        name,
        format: formats.get(IMMUTABLE.exec(name)?.groups?.['format'] ?? ''),
        bytes: (await stat(`${folder}/${name}`)).size,
      })),
  );
}

const row = (id: string, label: string, files: readonly File[], times: readonly number[]): CatalogueRow => ({
  id,
  label,
  images: files.length,
  msPerImage: median(times) / files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** Exports every slogan in every language, format and theme, and has Takumi draw flat cards of the same texts and sizes, in turn. Both are timed from the start of the process to the last file. */
export async function measureCatalogue(bench: Bench, { catalogue }: Settings): Promise<Results['catalogue']> {
  const languages = catalogue.languages ?? Array.from(bench.project.catalog.languages.keys());
  await writeFile(`${OUT}takumi.json`, JSON.stringify(await takumiTasks(bench, languages)));
  const times: { readonly ours: number[]; readonly takumi: number[] } = { ours: [], takumi: [] };
  for (let i = 0; i < catalogue.runs; i++) {
    await rm(SITE, { recursive: true, force: true });
    times.ours.push(await run(['bin/placard.js', 'export', SITE, '--theme', 'all', '--lang', languages.join(',')]));
    await rm(TAKUMI, { recursive: true, force: true });
    times.takumi.push(await run(['--import', 'tsx', 'bench/process/takumi-catalogue.ts', `${OUT}takumi.json`, TAKUMI]));
  }
  const ours = await imagesIn(SITE);
  const takumi = await imagesIn(TAKUMI);
  const served = ours.filter(({ format }) => format !== FORMATS.poster);
  const largest = served.reduce((most, file) => (file.bytes > most.bytes ? file : most), { name: '', bytes: 0 });
  return {
    rows: [
      row('ours', 'Placard, the whole site with its art', ours, times.ours),
      row('takumi', 'Takumi, native, flat cards', takumi, times.takumi),
    ],
    whole: catalogue.languages === undefined,
    ratio: median(times.ours.map((time, i) => time / ours.length / ((times.takumi[i] ?? Number.NaN) / takumi.length))),
    largest: { file: largest.name, bytes: largest.bytes },
    medianOg: median(ours.filter(({ format }) => format === FORMATS.og).map(({ bytes }) => bytes)),
  };
}
