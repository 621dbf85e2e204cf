import { KINDS } from '../cards/plan-cards.ts';
import type { ColdRow, Results } from './results.ts';
import { judgeTargets } from './targets.ts';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const ms = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 2 : 1));
const ratio = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(2));
const kB = (value: number): string => (Number.isNaN(value) ? '–' : (value / 1000).toFixed(1));
const MB = (value: number | undefined): string => (value === undefined ? '–' : (value / 1_000_000).toFixed(0));

/** Targets first: what was promised, and whether it holds. */
function targets(results: Results): string {
  const rows = judgeTargets(results).map(({ work, limit, stretch, measured, verdict }) => [work, limit, stretch, measured, verdict]);
  return table(['work', 'target', 'stretch', 'measured', 'verdict'], rows);
}

function ratios(rows: readonly ColdRow[]): string {
  const cells = rows
    .filter(({ id, figures }) => id !== 'ours' && figures.some(({ cards }) => cards > 0))
    .map(({ label, figures }) => [label, ...KINDS.map(({ id }) => ratio(figures.find(({ kind }) => kind === id)?.ratio ?? Number.NaN))]);
  return table(['ours / theirs', ...KINDS.map(({ label }) => label)], cells);
}

function times(rows: readonly ColdRow[], first: string): string {
  const withMemory = rows.some(({ memory }) => memory !== undefined);
  const cells = rows.map(({ label, version, figures, firstCard, memory }) => [
    version ? `${label} ${version}` : label,
    ...KINDS.map(({ id }) => {
      const found = figures.find(({ kind }) => kind === id);
      return found && found.cards > 0 ? `${ms(found.p50)} / ${ms(found.p95)}` : '–';
    }),
    ...(withMemory ? [ms(figures.find(({ kind }) => kind === 'og')?.cpu ?? Number.NaN)] : []),
    kB(figures.find(({ kind }) => kind === 'og')?.bytes ?? Number.NaN),
    ms(firstCard),
    ...(memory ? [`${MB(memory.ready)} / ${MB(memory.end)} / ${MB(memory.peak)}`] : []),
  ]);
  return table(
    [
      'p50 / p95, ms',
      ...KINDS.map(({ label }) => label),
      ...(withMemory ? ['og, CPU ms'] : []),
      'og, kB',
      first,
      ...(withMemory ? ['MB ready / end / peak'] : []),
    ],
    cells,
  );
}

function failures(rows: readonly ColdRow[]): string {
  const failed = rows.filter(({ failure }) => failure !== undefined);
  return failed.map(({ label, failure }) => `${label} could not be measured: ${failure?.split('\n')[0] ?? ''}`).join('\n');
}

function otherFigures({ themes, sizes, catalogue, throughput, serverMemory, bundle, startUp }: Results): string {
  const lines = [
    themes && `- Another theme of a card already drawn: ${ms(themes.other)} ms, the first ${ms(themes.first)} ms.`,
    sizes &&
      `- Bytes of an og card as served, median of ${sizes.cards}: ${kB(sizes.ours)} kB; the same SVG encoded by resvg: ${kB(sizes.resvg)} kB.`,
    catalogue &&
      `- Largest PNG except poster: ${catalogue.largest.file}, ${kB(catalogue.largest.bytes)} kB. Median og: ${kB(catalogue.medianOg)} kB.`,
    serverMemory &&
      `- Memory of the Node server after ${serverMemory.cards} distinct cards: ${MB(serverMemory.end)} MB; at half ${MB(serverMemory.half)} MB; peak ${MB(serverMemory.peak)} MB.`,
    bundle && `- Worker bundle: ${(bundle.bytes / 1_000_000).toFixed(2)} MB, gzip ${(bundle.gzip / 1024 / 1024).toFixed(2)} MiB.`,
    startUp &&
      `- To the first answer: ${ms(startUp.npm)} ms by \`npm start\`, ${ms(startUp.node)} ms by \`node --import tsx src/server.ts\`.`,
    ...(throughput?.notes.map((note) => `- ${note}`) ?? []),
  ];
  return lines.filter(Boolean).join('\n');
}

const section = (title: string, ...parts: readonly string[]): string => `## ${title}\n\n${parts.filter(Boolean).join('\n\n')}\n`;

function coldSections({ node, workerd, way }: Results): readonly string[] {
  const wayBack = `The way there and back, ${ms(way ?? Number.NaN)} ms, has been taken off.`;
  return [
    ...(node.length > 0 ? [section('Cold cards on Node, warm process', ratios(node), times(node, 'first card, ms'), failures(node))] : []),
    ...(workerd.length > 0
      ? [section('Cold cards in workerd', wayBack, ratios(workerd), times(workerd, 'first request, ms'), failures(workerd))]
      : []),
  ];
}

function serialSections({ catalogue, throughput }: Results): readonly string[] {
  const drawn = catalogue?.rows.map((row) => [row.label, String(row.images), ms(row.msPerImage), MB(row.bytes)]);
  const served = throughput?.rows.map((row) => [row.label, row.requestsPerSecond.toFixed(0), ms(row.p99), String(row.failures)]);
  return [
    ...(catalogue && drawn
      ? [
          section(
            catalogue.whole ? 'The whole catalogue, all cores' : 'A sample of the catalogue, all cores',
            table(['', 'images', 'ms / image', 'MB'], drawn),
          ),
        ]
      : []),
    ...(throughput && served
      ? [section('A cached card', table([`${kB(throughput.bytes)} kB`, 'requests/s', 'p99, ms', 'failures'], served))]
      : []),
  ];
}

/** Writes results as the tables that the README quotes, ratios before times. What was not measured is left out. */
export function toMarkdown(results: Results): string {
  const { date, quick, machine, revision, versions } = results;
  const mode = quick ? '`npm run bench -- --quick`, a sample: read the full run for figures' : '`npm run bench`';
  const { cores, cpu, memory, system, node } = machine;
  const head = `${date}, ${mode}. ${cores} cores, ${cpu}, ${(memory / 2 ** 30).toFixed(0)} GiB, ${system}, Node ${node}, renderer ${revision ?? '–'}. What is measured, and what is not comparable: [bench/README.md](README.md).`;
  const installed = Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ');
  return [
    `# Measurements\n\n${head}\n`,
    section('Targets', targets(results)),
    ...coldSections(results),
    ...serialSections(results),
    section('Other figures', otherFigures(results), `Versions: ${installed}.`),
  ].join('\n');
}
