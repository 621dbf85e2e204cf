import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openOtherScripts, openShipped } from '../support/shipped.ts';
import { launchBrowser } from './launch.ts';
import { openJudge, type Verdict } from './oracle-judge.ts';
import { runsOfLanguage } from './oracle-runs.ts';

/** Advances may differ by this much, px: Chromium lays text out in 1/64 px. */
const ADVANCE = 0.1;
/** Share of a run's inked pixels that may differ by more than half of black. */
const PICTURE = 0.01;

type Judge = Awaited<ReturnType<typeof openJudge>>;

const shipped = await openShipped();
const others = await openOtherScripts();

let browser: Browser;
let judgeShipped: Judge;
let judgeOthers: Judge;
beforeAll(async () => {
  browser = await launchBrowser();
  judgeShipped = await openJudge(browser, shipped.runtime.fonts);
  judgeOthers = await openJudge(browser, others.runtime.fonts);
});
afterAll(() => browser.close());

const complaints = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts
    .filter(({ advance, picture: share }) => advance > ADVANCE || share > PICTURE)
    .map(
      ({ run, advance, picture: share }) =>
        `${run.text} (${run.face}): advance ${advance.toFixed(2)} px, picture ${(share * 100).toFixed(2)} %`,
    );

describe('Chromium sets the same text in the same font alike', () => {
  it.each([...shipped.catalog.languages.values()].map((language) => [language.tag, language] as const))('in %s', async (_, language) => {
    const runs = runsOfLanguage(shipped, language);
    expect(runs.length).toBeGreaterThan(20);
    expect(complaints(await judgeShipped(runs))).toEqual([]);
  });

  it.each([...others.catalog.languages.values()].map((language) => [language.tag, language] as const))(
    'in %s, which is not shipped',
    async (_, language) => {
      const runs = runsOfLanguage(others, language);
      expect(runs.length).toBeGreaterThan(4);
      expect(complaints(await judgeOthers(runs))).toEqual([]);
    },
  );

  it('and notices when marks are offset to the wrong side, as Satori does in Arabic', async () => {
    const arabic = shipped.catalog.languages.get('ar');
    if (!arabic) throw new Error('no Arabic');
    expect(complaints(await judgeShipped(runsOfLanguage(shipped, arabic, true))).length).toBeGreaterThan(10);
  });
});
