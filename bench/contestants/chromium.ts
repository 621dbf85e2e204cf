import type { Page } from 'playwright-core';

import { launchBrowser } from '../../tests/browser/launch.ts';
import { cardBoxes } from '../cards/boxes.ts';
import type { PeerFont } from '../cards/cut-fonts.ts';
import { toHtml } from '../cards/html.ts';
import { satoriFonts } from '../cards/satori-fonts.ts';
import type { Draw } from './contestant.ts';
import { readPeerFonts } from './peer-fonts.ts';

const fontFace = ({ name, bytes }: PeerFont): string =>
  `@font-face{font-family:${name};font-weight:700;src:url(data:font/ttf;base64,${Buffer.from(bytes).toString('base64')})}`;

async function openPage(fonts: readonly PeerFont[]): Promise<Page> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  await page.setContent(`<style>*{box-sizing:border-box}body{margin:0}${fonts.map(fontFace).join('')}</style><body></body>`);
  await page.evaluate(() => Promise.all(Array.from(document.fonts, (face) => face.load())));
  return page;
}

/** Chromium: one page with the fonts loaded, its body replaced and a screenshot taken. */
export async function openChromium(): Promise<Draw> {
  const fonts = await readPeerFonts();
  const page = await openPage(fonts);
  const { families } = satoriFonts(fonts);
  return async ({ flat }) => {
    const { width, height } = flat;
    const size = page.viewportSize();
    if (size?.width !== width || size.height !== height) await page.setViewportSize({ width, height });
    await page.evaluate(
      (html) => {
        document.body.innerHTML = html;
      },
      toHtml(cardBoxes(flat, families)),
    );
    return page.screenshot({ type: 'png' });
  };
}
