import type { Audit, CheckResult, FitTimes, NamedMeasure } from './audit-cards.ts';
import { CHECKS, holds } from './checks.ts';
import { LEAST_CONTRAST, type ThemeContrast } from './contrast.ts';

/** What issue 3 aims at, ms. */
const AIM = { median: 3, p95: 15 } as const;

const written = (value: number, unit: CheckResult['unit']): string =>
  unit === 'share' ? `${(value * 100).toFixed(1)} %` : `${value.toFixed(2)} px`;

function limitText({ limit, unit }: CheckResult): string {
  if (!limit) return '';
  return 'least' in limit ? `>= ${written(limit.least, unit)}` : `<= ${written(limit.most, unit)}`;
}

function checkRow(result: CheckResult): string {
  const { title, unit, limit, cards, broken, worst } = result;
  const [first] = worst;
  const verdict = limit ? (broken === 0 ? 'holds' : `BROKEN by ${broken}`) : '-';
  return [
    title.padEnd(48),
    String(cards).padStart(6),
    (first ? written(first.value, unit) : '-').padStart(11),
    limitText(result).padStart(13),
    `  ${verdict}`,
  ].join('');
}

function contrastRow(contrasts: readonly ThemeContrast[]): string {
  const lowest = contrasts.reduce((a, b) => (b.contrast < a.contrast ? b : a));
  const broken = contrasts.filter(({ contrast }) => contrast < LEAST_CONTRAST).length;
  return [
    'contrast of text and ground, by theme'.padEnd(48),
    String(contrasts.length).padStart(6),
    `${lowest.contrast.toFixed(2)}:1`.padStart(11),
    `>= ${LEAST_CONTRAST}:1`.padStart(13),
    `  ${broken === 0 ? 'holds' : `BROKEN by ${broken}`} (${lowest.theme} ${lowest.text})`,
  ].join('');
}

function worstList(
  title: string,
  worst: readonly NamedMeasure[],
  text: (value: number) => string,
  mark: (value: number) => string,
): string {
  const rows = worst.map(({ name, value }) => `  ${text(value).padStart(10)}  ${name}${mark(value)}`);
  return [title, ...rows].join('\n');
}

function fitRow({ median, p95, max }: FitTimes): string {
  const ms = (value: number): string => `${value.toFixed(2)} ms`;
  const verdict = (value: number, aim: number): string => `(aim ${aim} ms${value <= aim ? '' : ', MISSED'})`;
  return `time to fit, warm: median ${ms(median)} ${verdict(median, AIM.median)}, 95th percentile ${ms(p95)} ${verdict(p95, AIM.p95)}, longest ${ms(max)}`;
}

/** An audit as people read it: a table, and the worst cards of each check. */
export function formatAudit({ cards, checks, contrasts, fits, passes }: Audit): string {
  const lists = checks.map(({ id, unit, worst }) =>
    worstList(
      CHECKS[id].title,
      worst,
      (value) => written(value, unit),
      (value) => (holds(id, value) ? '' : '  BROKEN'),
    ),
  );
  const head = `${'check'.padEnd(48)}${'cards'.padStart(6)}${'worst'.padStart(11)}${'limit'.padStart(13)}`;
  return [
    ...lists,
    worstList(
      'slowest fits',
      fits.slowest,
      (value) => `${value.toFixed(1)} ms`,
      () => '',
    ),
    [`${cards.length} cards`, '', head, ...checks.map(checkRow), contrastRow(contrasts), '', fitRow(fits)].join('\n'),
    passes ? 'Every limit holds.' : 'There are limits that do not hold.',
  ].join('\n\n');
}
