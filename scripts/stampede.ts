/** Simulates what follows a deployment: nothing is cached, and everybody comes at once. Figures in docs/scaling.md. */
import { parseArgs } from 'node:util';

import { processUse } from './stampede/process-use.ts';
import { type Outcome, sendAll } from './stampede/send.ts';

const HELP = `Usage: npm run stampede -- URL [--pid PID] [--immutable]

Sends a running service 500 requests for one image, then 2,000 for as many others, all at once, and says how they were answered.

  --pid        the process that answers, to be measured (Linux)
  --immutable  asks by the names that pages use, with the revision; without it by those without`;

const IDENTICAL = 500;
const DISTINCT = 2000;
const CONNECTIONS = 500;

/** What is read of catalog.json. */
interface CatalogFile {
  readonly themes: readonly { readonly id: string }[];
  readonly formats: readonly { readonly id: string }[];
  readonly slogans: readonly { readonly id: string; readonly cards: readonly { readonly language: string; readonly revision: string }[] }[];
}

/** Paths of all images in both encodings, well mixed. */
async function imagePaths(origin: string, immutable: boolean): Promise<readonly string[]> {
  const catalog: CatalogFile = await (await fetch(`${origin}/catalog.json`)).json();
  const paths = catalog.slogans.flatMap(({ id, cards }) =>
    cards.flatMap(({ language, revision }) =>
      catalog.formats.flatMap(({ id: format }) =>
        catalog.themes.flatMap(({ id: theme }) =>
          ['png', 'svg'].map((encoding) => `/${language}/${id}/${format}-${theme}${immutable ? `.${revision}` : ''}.${encoding}`),
        ),
      ),
    ),
  );
  // A step that has no divisor in common with the number of paths visits each once.
  const step = 7919;
  return paths.map((_, index) => paths[(index * step) % paths.length] ?? '');
}

function describe(name: string, { statuses, times, wall, bytes }: Outcome): string {
  const at = (share: number): string => `${Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0)} ms`;
  const answered = [...statuses].map(([status, count]) => `${count} × ${status}`).join(', ');
  return `${name}: ${answered}; ${(wall / 1000).toFixed(1)} s in all; half within ${at(0.5)}, 99 % within ${at(0.99)}; ${(bytes / 1_000_000).toFixed(1)} MB`;
}

async function run(name: string, urls: readonly string[], pid: number | undefined): Promise<void> {
  const before = pid === undefined ? undefined : await processUse(pid);
  console.log(describe(name, await sendAll(urls, CONNECTIONS)));
  if (pid === undefined || !before) return;
  const after = await processUse(pid);
  const cpu = after.cpu - before.cpu;
  console.log(
    `  processor ${cpu} ms, ${(cpu / urls.length).toFixed(2)} ms a request; memory ${Math.round(before.memory)} MB before, ${Math.round(after.memory)} after`,
  );
}

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { pid: { type: 'string' }, immutable: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [url] = positionals;
  if (url === undefined || !URL.canParse(url)) {
    console.error(HELP);
    return 2;
  }
  const { origin } = new URL(url);
  const pid = values.pid === undefined ? undefined : Number(values.pid);
  const [one = '', ...others] = (await imagePaths(origin, values.immutable)).map((path) => origin + path);
  await run(
    `${IDENTICAL} for one image`,
    Array.from({ length: IDENTICAL }, () => one),
    pid,
  );
  await run(`${DISTINCT} for as many`, others.slice(0, DISTINCT), pid);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
