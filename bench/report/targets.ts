import type { ColdRow, Results } from './results.ts';

/** A figure that was promised, and what was measured. */
export interface Target {
  readonly work: string;
  readonly limit: string;
  readonly stretch: string;
  readonly measured: string;
  readonly verdict: 'stretch' | 'hit' | 'missed' | 'not measured';
}

/** How a target is judged: the less the better, but where `more` says otherwise. */
interface Rule {
  readonly work: string;
  readonly limit: number;
  readonly stretch?: number;
  readonly more?: boolean;
  readonly write: (value: number) => string;
  readonly value: number | undefined;
  /** What has to hold beside the limit. */
  readonly also?: boolean;
  /** What has to be known to read the figure. */
  readonly note?: string;
}

const MB = 1_000_000;
const ratio = (value: number): string => value.toFixed(value < 0.1 ? 3 : 2);
const kB = (value: number): string => `${(value / 1000).toFixed(0)} kB`;
const megabytes = (value: number): string => `${(value / MB).toFixed(0)} MB`;
const mebibytes = (value: number): string => `${(value / 1024 / 1024).toFixed(2)} MiB`;
const seconds = (value: number): string => `${(value / 1000).toFixed(2)} s`;

function ogRatio(rows: readonly ColdRow[], id: string): number | undefined {
  return rows.find((row) => row.id === id)?.figures.find(({ kind }) => kind === 'og')?.ratio;
}

function rules({ node, workerd, themes, catalogue, sizes, throughput, serverMemory, bundle, startUp }: Results): readonly Rule[] {
  const sample = catalogue?.whole ? undefined : 'a sample only';
  const level = serverMemory && serverMemory.end <= serverMemory.half * 1.1;
  return [
    { work: 'cold og card, flush, Node, warm process: ours / @vercel/og', limit: 0.4, write: ratio, value: ogRatio(node, 'vercel-og') },
    { work: 'the same / Takumi native', limit: 1.3, stretch: 1, write: ratio, value: ogRatio(node, 'takumi') },
    { work: 'cold og card, workerd: ours / workers-og', limit: 0.35, write: ratio, value: ogRatio(workerd, 'workers-og') },
    { work: 'the same / Takumi wasm', limit: 1.3, stretch: 1, write: ratio, value: ogRatio(workerd, 'takumi') },
    { work: 'another theme of a card already drawn / first theme', limit: 0.03, write: ratio, value: themes?.ratio },
    {
      work: 'whole catalogue, per image: ours / Takumi native, all cores',
      limit: 0.33,
      stretch: 0.15,
      write: ratio,
      value: catalogue?.ratio,
      ...(sample && { note: sample }),
    },
    { work: 'bytes, og, median: ours / resvg’s PNG', limit: 0.45, write: ratio, value: sizes?.ratio },
    {
      work: 'largest PNG of the catalogue except poster',
      limit: 150_000,
      write: kB,
      value: catalogue?.largest.bytes,
      ...(sample && { note: sample }),
    },
    {
      work: 'cached image, requests/s: ours / bare server with the same bytes',
      limit: 0.85,
      more: true,
      write: ratio,
      value: throughput?.ratio,
    },
    {
      work: `memory of the Node server after ${serverMemory?.cards ?? 5000} distinct cards, level`,
      limit: 400 * MB,
      stretch: 250 * MB,
      write: megabytes,
      value: serverMemory?.end,
      also: level ?? false,
      note: `${level ? 'level' : 'not level'}: ${megabytes(serverMemory?.half ?? 0)} at half`,
    },
    { work: 'Worker bundle, gzip', limit: 2.2 * 1024 * 1024, stretch: 1.8 * 1024 * 1024, write: mebibytes, value: bundle?.gzip },
    { work: '`npm start` to first answer', limit: 1500, stretch: 700, write: seconds, value: startUp?.npm },
  ];
}

function judge({ limit, stretch, more, value, also }: Rule): Target['verdict'] {
  if (value === undefined || Number.isNaN(value)) return 'not measured';
  const within = (bound: number): boolean => (more ? value >= bound : value <= bound);
  if (!within(limit) || also === false) return 'missed';
  return stretch !== undefined && within(stretch) ? 'stretch' : 'hit';
}

/** Judges everything that issue 5 of the project promised: ratios within this run, and sizes. */
export function judgeTargets(results: Results): readonly Target[] {
  return rules(results).map((rule) => {
    const sign = rule.more ? '≥' : '≤';
    const { value, write, note } = rule;
    const measured = value === undefined || Number.isNaN(value) ? '–' : write(value) + (note ? ` (${note})` : '');
    const stretch = rule.stretch === undefined ? '' : `${sign} ${write(rule.stretch)}`;
    return { work: rule.work, limit: `${sign} ${write(rule.limit)}`, stretch, measured, verdict: judge(rule) };
  });
}
