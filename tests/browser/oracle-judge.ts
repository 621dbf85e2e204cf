import type { Browser, Page } from 'playwright-core';

import type { FontFile } from '../../src/runtime/runtime.ts';
import { withNames } from '../support/sfnt.ts';
import type { OracleRun } from './oracle-runs.ts';
import { planOracleSheets, ROW, type Sheet, sheetPicture, sheetTexts } from './oracle-sheet.ts';

/** How a run of the typesetter differs from what the browser makes of it. */
export interface Verdict {
  readonly run: OracleRun;
  /** Difference of advances, px. */
  readonly advance: number;
  /** Share of the inked pixels that differ by more than half of black. */
  readonly picture: number;
}

type Font = FontFile & { readonly bytes: Uint8Array };

const fontFace = ({ face, bytes }: Font): string =>
  `@font-face{font-family:'${face}';font-weight:1 1000;font-stretch:1% 1000%;src:url(data:font/ttf;base64,${withNames(bytes).toString('base64')})}`;

/** The lengths of a sheet's texts, px, and the faces that were read for them. */
async function measure(page: Page, sheet: Sheet): Promise<{ readonly lengths: readonly number[]; readonly loaded: readonly string[] }> {
  return page.evaluate(async (texts) => {
    document.body.innerHTML = texts;
    document.body.getBoundingClientRect();
    const fonts = [...(await document.fonts.ready)];
    return {
      lengths: [...document.querySelectorAll('text')].map((text) => text.getComputedTextLength()),
      loaded: fonts.filter(({ status }) => status === 'loaded').map(({ family }) => family.replaceAll(/['"]/g, '')),
    };
  }, sheetTexts(sheet));
}

/** The share of each run's inked pixels in which the red and the blue channel of the sheet's picture differ by more than half of black; 1 for a run without ink. Counted in the page: to hand pictures over takes four times as long. */
async function differences(page: Page, sheet: Sheet, style: string): Promise<readonly number[]> {
  const { width, height, runs } = sheet;
  const areas = runs.map((placed) => ({ left: placed.left, top: placed.top, width: placed.width, height: ROW }));
  return page.evaluate(
    async ({ svg, size, cells }) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      await image.decode();
      URL.revokeObjectURL(image.src);
      const canvas = new OffscreenCanvas(size.width, size.height).getContext('2d', { willReadFrequently: true });
      if (!canvas) throw new Error('Chromium has no canvas.');
      canvas.drawImage(image, 0, 0);
      return cells.map((cell) => {
        const { data } = canvas.getImageData(cell.left, cell.top, cell.width, cell.height);
        let [inked, differing] = [0, 0];
        for (let i = 0; i < data.length; i += 4) {
          const [theirs = 255, ours = 255] = [data[i], data[i + 2]];
          if (theirs < 128 || ours < 128) inked++;
          if (Math.abs(theirs - ours) > 128) differing++;
        }
        return inked === 0 ? 1 : differing / inked;
      });
    },
    { svg: sheetPicture(sheet, style), size: { width, height }, cells: areas },
  );
}

async function judgeSheet(page: Page, sheet: Sheet, fonts: readonly Font[]): Promise<readonly Verdict[]> {
  const used = new Set(sheet.runs.map(({ run }) => run.face));
  const { lengths, loaded } = await measure(page, sheet);
  const unread = [...used].filter((face) => !loaded.includes(face));
  if (unread.length > 0) throw new Error(`Chromium did not read ${unread.join(', ')}.`);
  const style = fonts.filter(({ face }) => used.has(face)).map(fontFace);
  const pictures = await differences(page, sheet, style.join(''));
  return sheet.runs.map(({ run }, i) => ({
    run,
    advance: Math.abs((lengths[i] ?? 0) - run.advance - run.tracking),
    picture: pictures[i] ?? 1,
  }));
}

/** Has a browser set runs with the same fonts, and compares. */
export async function openJudge(
  browser: Browser,
  fonts: readonly Font[],
): Promise<(runs: readonly OracleRun[]) => Promise<readonly Verdict[]>> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>${fonts.map(fontFace).join('')}</style><body></body>`);
  return async (runs) => {
    const verdicts: Verdict[] = [];
    for (const sheet of planOracleSheets(runs)) verdicts.push(...(await judgeSheet(page, sheet, fonts)));
    return verdicts;
  };
}
