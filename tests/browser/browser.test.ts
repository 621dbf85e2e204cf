import { describe, expect, it } from 'vitest';

import { pngSize } from '../contract/png-size.ts';
import { useSite } from './site.ts';
import { DEVICE_NAMES, download, expectClean, expectShown, openVisit } from './visit.ts';

const LANGUAGES = [
  { locale: 'en-GB', language: 'en', direction: 'ltr', read: 'Read the full statement' },
  { locale: 'ar-EG', language: 'ar', direction: 'rtl', read: 'قراءة البيان كاملًا' },
  { locale: 'hi-IN', language: 'hi', direction: 'ltr', read: 'पूरा वक्तव्य पढ़ें' },
  { locale: 'zh-CN', language: 'zh', direction: 'ltr', read: '阅读声明全文' },
] as const;

describe('a visit', { timeout: 60_000 }, () => {
  const site = useSite();

  describe.each(LANGUAGES)('in $language', ({ locale, language, direction, read }) => {
    it.each(DEVICE_NAMES.flatMap((device) => [true, false].map((script) => [device, script] as const)))(
      'from a %s finds a slogan, chooses, and downloads what is served (script: %s)',
      async (device, javaScriptEnabled) => {
        const visit = await openVisit(site.browser(), { locale, device, javaScriptEnabled });
        const { page } = visit;
        await page.goto(`${site.url()}/`);
        expect(page.url()).toBe(`${site.url()}/${language}/`);
        expect(await page.locator('html').getAttribute('dir')).toBe(direction);
        expect(await page.getByRole('link', { name: read }).count()).toBe(1);
        await expectShown(page.locator('.cards img').first());
        await expectClean(visit, site.url());

        if (device === 'phone') await page.locator('.folded summary').click();
        await page.locator('.folded button[value=portrait]').click();
        await expect.poll(() => page.locator('.cards img').first().getAttribute('src')).toMatch(/\/portrait-red\.[0-9a-f]{10}\.png$/);
        expect(await page.locator('.cards img').nth(2).getAttribute('src')).toMatch(/\/portrait-wheat\./);
        await page.locator(`a[href="/${language}/nato-out/?size=portrait"]`).click();

        await page.waitForURL(`**/${language}/nato-out/?size=portrait`);
        await page.locator('button[value=story]').click();
        await page.locator('button[value=wheat]').click();
        await expect.poll(() => new URL(page.url()).search).toBe('?size=story&colour=wheat');
        await expectShown(page.locator('img.picture'));
        expect(await page.locator('[data-chosen=size]').textContent()).toBe(await page.locator('button[value=story] .name').textContent());
        await expectClean(visit, site.url());

        const { name, bytes } = await download(page, '.actions a[href$=".png"]');
        expect(name).toBe(`crir-nato-out-${language}-story-wheat.png`);
        expect(pngSize(bytes)).toEqual([1080, 1920]);
        expect(bytes.equals(await site.served(`/${language}/nato-out/story-wheat.png`))).toBe(true);
        const svg = await download(page, '.actions a[href$=".svg"]');
        expect(svg.bytes.equals(await site.served(`/${language}/nato-out/story-wheat.svg`))).toBe(true);
        await expectClean(visit, site.url());
        await visit.context.close();
      },
    );

    it('fits narrow, wide and huge screens, in the dark and with its menu open', async () => {
      const visit = await openVisit(site.browser(), { locale, colorScheme: 'dark' });
      for (const width of [320, 768, 1440, 3840]) {
        await visit.page.setViewportSize({ width, height: 740 });
        for (const path of ['', 'dismantle-csto/?size=story']) {
          await visit.page.goto(`${site.url()}/${language}/${path}`);
          await visit.page.locator('.languages summary').click();
          expect(await visit.page.locator('.languages a').count()).toBe(21);
          await expectClean(visit, site.url());
        }
      }
      await visit.context.close();
    });
  });

  it('changes the pictures without asking for the page again, and comes back to what was chosen', async () => {
    const { page, context } = await openVisit(site.browser(), { locale: 'en', device: 'desktop' });
    const documents: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'document') documents.push(new URL(request.url()).pathname + new URL(request.url()).search);
    });
    await page.goto(`${site.url()}/en/`);
    await page.locator('button[value=sticker]').click();
    await page.locator('button[value=violet]').click();
    expect(new URL(page.url()).search).toBe('?size=sticker&colour=violet');
    expect(await page.locator('.cards img[src*="/sticker-violet."]').count()).toBe(7);
    expect(await page.locator('.languages a[href="/ar/?size=sticker&colour=violet"]').count()).toBe(1);
    await page.locator('button[value=violet]').click();
    expect(new URL(page.url()).search).toBe('?size=sticker');
    expect(await page.locator('.cards img[src*="/sticker-violet."]').count()).toBe(1);
    expect(documents).toEqual(['/en/']);
    await page.locator('.cards a').nth(1).click();
    await page.waitForURL('**/nato-out/?size=sticker');
    await page.goBack();
    expect(await page.locator('.cards img[src*="/sticker-"]').count()).toBe(7);
    await context.close();
  });

  it('takes back a choice whose picture cannot be had', async () => {
    const { page, context } = await openVisit(site.browser(), { locale: 'en', device: 'desktop' });
    await page.route('**/*-wheat.*.png', (route) => route.abort());
    await page.goto(`${site.url()}/en/nato-out/`);
    await page.locator('button[value=ink]').click();
    await page.locator('button[value=wheat]').click();
    await expect.poll(() => page.locator('button[value=wheat]').getAttribute('aria-pressed')).toBe('false');
    expect(new URL(page.url()).search).toBe('?colour=ink');
    await expectShown(page.locator('img[src*="/square-ink."]'));
    await context.close();
  });

  it('holds the place of a picture that is not there yet', async () => {
    const { page, context } = await openVisit(site.browser(), { locale: 'en' });
    await page.route('**/*.png', () => undefined); // never answered
    for (const [path, ratio] of [
      ['/en/', 1],
      ['/en/nato-out/?size=story', 1080 / 1920],
      ['/en/nato-out/?size=header', 3],
    ] as const) {
      await page.goto(`${site.url()}${path}`, { waitUntil: 'domcontentloaded' });
      const box = await page.locator('img.picture').first().boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(ratio, 2);
      expect(box?.width).toBeGreaterThan(200);
    }
    await context.close();
  });

  it('shows picture, sharing and download in the first screen of a phone', async () => {
    const { page, context } = await openVisit(site.browser(), { locale: 'de' });
    for (const size of ['og', 'square', 'portrait', 'story', 'poster']) {
      await page.goto(`${site.url()}/de/nato-out/?size=${size}`);
      const bottoms = await page
        .locator('.stage img, .actions .button:not(.second)')
        .evaluateAll((elements) => elements.map((element) => element.getBoundingClientRect().bottom));
      expect(bottoms).toHaveLength(3);
      expect(Math.max(...bottoms)).toBeLessThanOrEqual(740);
    }
    await context.close();
  });

  it('opens a page for an address that does not exist', async () => {
    const { page, context } = await openVisit(site.browser(), { locale: 'ar' });
    const response = await page.goto(`${site.url()}/ar/nothing/`);
    expect(response?.status()).toBe(404);
    expect(page.url()).toBe(`${site.url()}/ar/nothing/`);
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    await page.locator('main a').click();
    expect(page.url()).toBe(`${site.url()}/ar/`);
    await context.close();
  });
});
