import { FORMAT_IDS } from '../../src/card/formats.ts';
import { THEME_IDS } from '../../src/card/themes.ts';
import { memoryOf } from '../process/memory.ts';
import type { Bench } from '../process/open-bench.ts';
import { startOurServer } from '../process/start-server.ts';
import type { Results } from '../report/results.ts';
import type { Settings } from '../settings.ts';

/** Requests under way at the same time. */
const AT_ONCE = 4;
/** Cards between two looks at the memory. */
const STEP = 250;

/** The paths of all PNG cards, in an order that mixes slogans, languages, formats and themes, and is always the same. */
function shuffledPaths({ project }: Bench): readonly string[] {
  const { languages, slogans } = project.catalog;
  const paths = Array.from(languages.keys()).flatMap((language) =>
    slogans
      .filter(({ text }) => text.has(language))
      .flatMap(({ id }) => FORMAT_IDS.flatMap((format) => THEME_IDS.map((theme) => `/${language}/${id}/${format}-${theme}.png`))),
  );
  // A stride that shares no factor with the number of cards visits each once.
  const stride =
    Array.from({ length: paths.length }, (_, i) => Math.floor(paths.length * 0.382) + i).find((step) => coprime(step, paths.length)) ?? 1;
  return paths.map((_, i) => paths[(i * stride) % paths.length] ?? '');
}

function coprime(a: number, b: number): boolean {
  return b === 0 ? a === 1 : coprime(b, a % b);
}

async function ask(url: string): Promise<void> {
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
}

/** Asks one server for many distinct cards and watches its memory, all its threads and children included. */
export async function measureServerMemory(bench: Bench, settings: Settings): Promise<Results['serverMemory']> {
  const server = await startOurServer();
  const paths = shuffledPaths(bench).slice(0, settings.serverCards);
  const seen: number[] = [];
  let peak = 0;
  for (let at = 0; at < paths.length; at += AT_ONCE) {
    await Promise.all(paths.slice(at, at + AT_ONCE).map((path) => ask(server.url + path)));
    if (at % STEP >= AT_ONCE && at + AT_ONCE < paths.length) continue;
    const memory = await memoryOf(server.pid);
    if (memory) seen.push(memory.now);
    peak = Math.max(peak, memory?.peak ?? 0);
  }
  await server.stop();
  const end = seen.at(-1);
  const half = seen[Math.floor((seen.length - 1) / 2)];
  return end === undefined || half === undefined ? undefined : { cards: paths.length, end, half, peak };
}
