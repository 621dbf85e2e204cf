import { readFile } from 'node:fs/promises';

import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openProject } from '../../src/commands/project.ts';
import { type RunningServer, startServer } from '../../src/serve/start-server.ts';
import { pngSize } from '../contract/png-size.ts';
import { launchBrowser } from './launch.ts';
import { openVisit, overflow, type Visit } from './visit.ts';

const LANGUAGES = [
  { locale: 'en-GB', language: 'en', direction: 'ltr', read: 'Read the full statement' },
  { locale: 'ar-EG', language: 'ar', direction: 'rtl', read: 'قراءة البيان كاملًا' },
] as const;

describe('a visit from a phone', { timeout: 60_000 }, () => {
  let browser: Browser;
  let server: RunningServer;

  beforeAll(async () => {
    [browser, server] = await Promise.all([
      launchBrowser(),
      openProject().then((project) => startServer(project, { port: 0, host: 'localhost', publicUrl: undefined })),
    ]);
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  /** What holds on every page. */
  async function expectClean({ page, context, complaints, origins }: Visit): Promise<void> {
    expect(await overflow(page)).toBe(0);
    expect(complaints).toEqual([]);
    expect([...origins]).toEqual([server.url]);
    expect(await context.cookies()).toEqual([]);
  }

  describe.each(LANGUAGES)('in $language', ({ locale, language, direction, read }) => {
    it.each([true, false])('finds a slogan, chooses, and downloads what is served (JavaScript: %s)', async (javaScriptEnabled) => {
      const visit = await openVisit(browser, { locale, javaScriptEnabled });
      const { page } = visit;
      await page.goto(`${server.url}/`);
      expect(page.url()).toBe(`${server.url}/${language}/`);
      expect(await page.locator('html').getAttribute('dir')).toBe(direction);
      expect(await page.getByRole('link', { name: read }).count()).toBe(1);
      await expectShown(page.locator('.cards img').first());
      await expectClean(visit);

      await page.locator(`a[href="/${language}/nato-out/"]`).first().click();
      expect(new URL(page.url()).pathname).toBe(`/${language}/nato-out/`);
      await page.locator('button[value=story]').click();
      await page.locator('button[value=wheat]').click();
      expect(new URL(page.url()).search).toBe('?size=story&colour=wheat');
      await expectShown(page.locator('img.picture'));
      await expectClean(visit);

      const { name, bytes } = await download(page, 'a[href$=".png"]');
      expect(name).toBe(`crir-nato-out-${language}-story-wheat.png`);
      expect(pngSize(bytes)).toEqual([1080, 1920]);
      expect(bytes.equals(await served(`/${language}/nato-out/story-wheat.png`))).toBe(true);
      const svg = await download(page, 'a[href$=".svg"]');
      expect(svg.bytes.equals(await served(`/${language}/nato-out/story-wheat.svg`))).toBe(true);
      await visit.context.close();
    });

    it('fits the screen in the dark and with its menu open', async () => {
      const visit = await openVisit(browser, { locale, colorScheme: 'dark' });
      for (const path of ['', 'nato-out/', 'dismantle-csto/']) {
        await visit.page.goto(`${server.url}/${language}/${path}`);
        await visit.page.locator('summary').click();
        expect(await visit.page.locator('.languages a').count()).toBe(21);
        await expectClean(visit);
      }
      await visit.context.close();
    });
  });

  it('can be made with the keyboard alone, on targets that a thumb can hit', async () => {
    const { page, context } = await openVisit(browser, { locale: 'en' });
    await page.goto(`${server.url}/en/nato-out/`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    const small = await page
      .locator('a:visible, button:visible, summary:visible')
      .evaluateAll((elements) =>
        elements
          .filter((element) => element.getBoundingClientRect().height < 43.5 && !element.matches('.skip'))
          .map((element) => element.outerHTML),
      );
    expect(small).toEqual([]);
    await context.close();
  });

  it('opens a page for an address that does not exist', async () => {
    const { page, context } = await openVisit(browser, { locale: 'ar' });
    const response = await page.goto(`${server.url}/ar/nothing/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.locator('main a').click();
    expect(page.url()).toBe(`${server.url}/ar/`);
    await context.close();
  });

  async function served(path: string): Promise<Buffer> {
    return Buffer.from(await (await fetch(`${server.url}${path}`)).arrayBuffer());
  }
});

/** Waits until a picture is drawn. */
async function expectShown(image: Locator): Promise<void> {
  await expect
    .poll(() => image.evaluate((element) => element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0))
    .toBe(true);
}

async function download(page: Page, link: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator(link).click()]);
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}
