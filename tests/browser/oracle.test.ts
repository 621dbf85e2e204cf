import type { Browser, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { withNames } from '../support/sfnt.ts';
import { openOtherScripts, openShipped } from '../support/shipped.ts';
import { launchBrowser } from './launch.ts';
import { type OracleRun, runsOfLanguage, SIZE } from './oracle-runs.ts';

/** Advances may differ by this much, px: Chromium lays text out in 1/64 px. */
const ADVANCE = 0.1;
/** Share of a run's inked pixels that may differ by more than half of black. */
const PICTURE = 0.01;
const ROW = SIZE * 2;
const LEFT = SIZE;

type Opened = Awaited<ReturnType<typeof openShipped>>;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

function textElement(run: OracleRun, y: number): string {
  const style = [
    `font-family:'${run.face}'`,
    `font-size:${SIZE}px`,
    run.width === undefined ? '' : `font-variation-settings:'wdth' ${run.width}`,
    run.features.length > 0 ? `font-feature-settings:${run.features.map((tag) => `'${tag}'`).join(',')}` : '',
    run.tracking === 0 ? '' : `letter-spacing:${run.tracking}px;word-spacing:${run.spaces === 'kept' ? -run.tracking : 0}px`,
    `direction:${run.direction};unicode-bidi:bidi-override;white-space:pre;text-rendering:geometricPrecision;font-synthesis:none`,
  ];
  const x = run.direction === 'rtl' ? LEFT + run.advance : LEFT;
  return `<text x="${x}" y="${y}" lang="${run.language}" style="${escaped(style.join(';'))}">${escaped(run.text)}</text>`;
}

function comparison(runs: readonly OracleRun[], fonts: Opened['runtime']['fonts']): string {
  const faces = [...new Set(runs.map(({ face }) => face))].map((face) => {
    const bytes = fonts.find((font) => font.face === face)?.bytes ?? new Uint8Array();
    return `@font-face{font-family:'${face}';font-weight:1 1000;font-stretch:1% 1000%;src:url(data:font/ttf;base64,${withNames(bytes).toString('base64')})}`;
  });
  const row = (i: number): number => i * ROW + ROW * 0.6;
  const size = `width="${widthOf(runs)}" height="${runs.length * ROW}"`;
  return `<!doctype html><meta charset="utf-8"><style>${faces.join('')}body{margin:0}svg{position:absolute;top:0;left:0}</style>
    <svg id="theirs" ${size}>${runs.map((run, i) => textElement(run, row(i))).join('')}</svg>
    <svg id="ours" ${size}>${runs.map(({ path }, i) => `<path transform="translate(${LEFT} ${row(i)})" d="${path}"/>`).join('')}</svg>`;
}

async function picture(page: Page, shown: 'ours' | 'theirs'): Promise<PNG> {
  await page.evaluate((id) => {
    for (const svg of document.querySelectorAll('svg')) svg.style.visibility = svg.id === id ? 'visible' : 'hidden';
  }, shown);
  return PNG.sync.read(await page.screenshot());
}

/** Share of the inked pixels of a row in which two pictures differ by more than half of black. */
function difference(ours: PNG, theirs: PNG, row: number): number {
  let inked = 0;
  let differing = 0;
  for (let i = row * ROW * ours.width * 4; i < (row + 1) * ROW * ours.width * 4; i += 4) {
    const a = ours.data[i] ?? 255;
    const b = theirs.data[i] ?? 255;
    if (a < 128 || b < 128) inked++;
    if (Math.abs(a - b) > 128) differing++;
  }
  return inked === 0 ? 1 : differing / inked;
}

interface Verdict {
  readonly run: OracleRun;
  readonly advance: number;
  readonly picture: number;
}

/** Runs that are pictured together: Chromium without a graphics processor fails on very large pictures. */
const BATCH = 10;

const widthOf = (runs: readonly OracleRun[]): number => Math.ceil(Math.max(...runs.map(({ advance }) => advance))) + 2 * LEFT;

async function judgeBatch(page: Page, runs: readonly OracleRun[], fonts: Opened['runtime']['fonts']): Promise<readonly Verdict[]> {
  await page.setViewportSize({ width: widthOf(runs), height: runs.length * ROW });
  await page.setContent(comparison(runs, fonts));
  const statuses = await page.evaluate(() => document.fonts.ready.then((all) => [...all].map(({ status }) => status)));
  expect(new Set(statuses)).toEqual(new Set(['loaded']));
  const lengths = await page.evaluate(() => [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength()));
  const [ours, theirs] = [await picture(page, 'ours'), await picture(page, 'theirs')];
  return runs.map((run, i) => ({
    run,
    advance: Math.abs((lengths[i] ?? 0) - run.advance - run.tracking),
    picture: difference(ours, theirs, i),
  }));
}

async function judge(runs: readonly OracleRun[], fonts: Opened['runtime']['fonts']): Promise<readonly Verdict[]> {
  const page = await browser.newPage();
  const verdicts: Verdict[] = [];
  for (let i = 0; i < runs.length; i += BATCH) verdicts.push(...(await judgeBatch(page, runs.slice(i, i + BATCH), fonts)));
  await page.close();
  return verdicts;
}

const complaints = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts
    .filter(({ advance, picture: share }) => advance > ADVANCE || share > PICTURE)
    .map(
      ({ run, advance, picture: share }) =>
        `${run.text} (${run.face}): advance ${advance.toFixed(2)} px, picture ${(share * 100).toFixed(2)} %`,
    );

describe('Chromium sets the same text in the same font alike', async () => {
  const shipped = await openShipped();
  const others = await openOtherScripts();

  it.each([...shipped.catalog.languages.values()].map((language) => [language.tag, language] as const))('in %s', async (_, language) => {
    const runs = runsOfLanguage(shipped, language);
    expect(runs.length).toBeGreaterThan(20);
    expect(complaints(await judge(runs, shipped.runtime.fonts))).toEqual([]);
  });

  it.each([...others.catalog.languages.values()].map((language) => [language.tag, language] as const))(
    'in %s, which is not shipped',
    async (_, language) => {
      const runs = runsOfLanguage(others, language);
      expect(runs.length).toBeGreaterThan(4);
      expect(complaints(await judge(runs, others.runtime.fonts))).toEqual([]);
    },
  );

  it('and notices when marks are offset to the wrong side, as Satori does in Arabic', async () => {
    const arabic = shipped.catalog.languages.get('ar');
    if (!arabic) throw new Error('no Arabic');
    expect(complaints(await judge(runsOfLanguage(shipped, arabic, true), shipped.runtime.fonts)).length).toBeGreaterThan(10);
  });
});
