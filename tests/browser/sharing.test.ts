import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';
import { expectClean, expectShown, openVisit, type Visit } from './visit.ts';

/** What the page gives to `navigator.share`, with its files' bytes as text of Latin 1. */
interface SharedData {
  readonly text?: string;
  readonly url?: string;
  readonly files: readonly { readonly name: string; readonly type: string; readonly bytes: string }[];
}

declare global {
  interface Window {
    shared: SharedData[];
    /** What is given to `window.open`. */
    opened: string[][];
  }
}

/** Puts a share sheet into the page that notes what it is given, and refuses when no tap allows it, as browsers do. */
async function stubShareSheet(page: Page, { files }: { readonly files: boolean }): Promise<void> {
  await page.addInitScript((takesFiles) => {
    window.shared = [];
    const canShare = (data?: ShareData) => takesFiles || data?.files === undefined;
    const share = async ({ files: given = [], ...rest }: ShareData = {}) => {
      if (!navigator.userActivation.isActive) throw new DOMException('No tap', 'NotAllowedError');
      const read = async (file: File) => ({
        name: file.name,
        type: file.type,
        bytes: Array.from(new Uint8Array(await file.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''),
      });
      window.shared.push({ ...rest, files: await Promise.all(given.map(read)) });
    };
    Object.assign(Navigator.prototype, { share, canShare });
  }, files);
}

async function sharedOnce(page: Page): Promise<SharedData | undefined> {
  await expect.poll(() => page.evaluate(() => window.shared.length)).toBe(1);
  return page.evaluate(() => window.shared[0]);
}

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

/** The slogan of the pages that are opened, in English. */
const WORDS = 'NATO out of Europe! Russian occupation troops out of Ukraine!';

describe('sharing', { timeout: 60_000 }, () => {
  const site = useSite();

  async function openShare(language: string, query = '', permissions: string[] = []): Promise<Visit> {
    const visit = await openVisit(site.browser(), { locale: language, permissions });
    await visit.page.goto(`${site.url()}/${language}/nato-out/${query}`);
    return visit;
  }

  it.each(['en', 'ar', 'hi', 'zh'])('gives the share sheet the chosen picture as a file, in %s', async (language) => {
    const visit = await openVisit(site.browser(), { locale: language });
    const { page } = visit;
    await stubShareSheet(page, { files: true });
    await page.goto(`${site.url()}/${language}/nato-out/`);
    await page.locator('button[value=portrait]').click();
    await page.locator('button[value=ink]').click();
    await page.locator('.share-sheet').click();
    const shared = await sharedOnce(page);
    const png = await site.served(`/${language}/nato-out/portrait-ink.png`);
    expect(shared?.files).toEqual([
      { name: `crir-nato-out-${language}-portrait-ink.png`, type: 'image/png', bytes: png.toString('latin1') },
    ]);
    expect(shared?.text).toBe(`${await page.title()}\n\n${site.url()}/${language}/nato-out/`);
    await expectClean(visit, site.url());
    await visit.context.close();
  });

  it('has the file at hand before the tap, since iOS does not wait', async () => {
    const visit = await openVisit(site.browser(), { locale: 'en' });
    const { page } = visit;
    await stubShareSheet(page, { files: true });
    await page.goto(`${site.url()}/en/nato-out/`, { waitUntil: 'load' });
    await expectShown(page.locator('img.picture'));
    await page.waitForTimeout(1000);
    const shared = await page.evaluate(() => {
      let asked = false;
      Object.assign(Navigator.prototype, { share: async () => (asked = true) });
      document.querySelector<HTMLElement>('.share-sheet')?.click();
      return asked;
    });
    expect(shared).toBe(true);
    await visit.context.close();
  });

  it('gives a share sheet that takes no files the link', async () => {
    const { page, context } = await openVisit(site.browser(), { locale: 'en' });
    await stubShareSheet(page, { files: false });
    await page.goto(`${site.url()}/en/nato-out/?size=story`);
    await page.locator('.share-sheet').click();
    expect(await sharedOnce(page)).toEqual({ text: WORDS, url: `${site.url()}/en/nato-out/`, files: [] });
    await context.close();
  });

  it('leads to the services where there is no share sheet', async () => {
    const { page, context } = await openShare('en');
    expect(await page.evaluate(() => 'share' in navigator)).toBe(false);
    await page.locator('.share-sheet').click();
    expect(new URL(page.url()).hash).toBe('#services');
    await context.close();
  });

  it.each(['en', 'ar', 'hi', 'zh'])('copies link, texts and snippet, in %s', async (language) => {
    const visit = await openShare(language, '', ['clipboard-read', 'clipboard-write']);
    const { page } = visit;
    const link = `${site.url()}/${language}/nato-out/`;
    await page.locator('button[data-copies=link]').click();
    await expect.poll(() => copied(page)).toBe(link);
    expect(await page.locator('[role=status]').textContent()).toBe(await page.locator('[data-copies=link] .done').textContent());
    await page.locator('button[data-copies=caption]').click();
    await expect.poll(() => copied(page)).toMatch(new RegExp(`^${escapeRegExp(await page.title())}\n\n[^\n]*CRIR[^\n]*\n\n${link}$`));
    await page.locator('button[data-copies=description]').click();
    const alt = await page.locator('img.picture').getAttribute('alt');
    await expect.poll(() => copied(page)).toBe(alt);
    await page.locator('button[value=wide]').click();
    await page.locator('.more summary').click();
    await page.locator('button[data-copies=snippet]').click();
    await expect.poll(() => copied(page)).toContain(`<a href="${link}"><img src="${link}wide-red.png" alt="${alt}"`);
    expect(await copied(page)).toContain('width="1600" height="900"');
    await expectClean(visit, site.url());
    await visit.context.close();
  });

  it('copies the chosen picture', async () => {
    const visit = await openShare('zh', '?size=sticker', ['clipboard-read', 'clipboard-write']);
    const { page } = visit;
    await page.locator('button[value=cobalt]').click();
    await page.locator('button[data-copies=picture]').click();
    await expect.poll(() => page.locator('[role=status]').textContent()).toBe('已复制');
    // Chromium decodes and encodes pictures on their way through the clipboard: the pixels are compared.
    const same = await page.evaluate(async (path) => {
      const pixels = async (blob: Blob): Promise<Uint8ClampedArray> => {
        const bitmap = await createImageBitmap(blob);
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        canvas?.drawImage(bitmap, 0, 0);
        return canvas?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray();
      };
      const [item] = await navigator.clipboard.read();
      const [there, here] = await Promise.all([
        item?.getType('image/png').then(pixels),
        fetch(path)
          .then((response) => response.blob())
          .then(pixels),
      ]);
      return { length: here.length, equal: there?.every((value, index) => value === here[index]) };
    }, '/zh/nato-out/sticker-cobalt.png');
    expect(same).toEqual({ length: 512 * 512 * 4, equal: true });
    await expectClean(visit, site.url());
    await visit.context.close();
  });

  it('has nothing copied without the right to, and says nothing of it', async () => {
    const { page, context } = await openShare('en');
    await page.evaluate(() => Object.assign(Clipboard.prototype, { writeText: () => Promise.reject(new Error('denied')) }));
    await page.locator('button[data-copies=link]').click();
    await page.waitForTimeout(200);
    expect(await page.locator('[role=status]').textContent()).toBe('');
    await context.close();
  });

  it.each([
    ['mastodon.social', 'mastodon.social'],
    ['https://Social.Example.org/about', 'social.example.org'],
    ['@somebody@social.coop', 'social.coop'],
  ])('opens the Mastodon server written as %s, and keeps nothing of it', async (written, host) => {
    const visit = await openShare('en');
    const { page } = visit;
    await page.evaluate(() => {
      window.opened = [];
      window.open = (...given) => (window.opened.push(given.map(String)), null);
    });
    await page.locator('.services summary').click();
    await page.locator('.mastodon input').fill(written);
    await page.locator('.mastodon button').click();
    const text = encodeURIComponent(`${WORDS}\n\n${site.url()}/en/nato-out/`);
    expect(await page.evaluate(() => window.opened)).toEqual([[`https://${host}/share?text=${text}`, '_blank', 'noopener,noreferrer']]);
    await expectClean(visit, site.url());
    await visit.context.close();
  });

  it('offers nothing that needs a script where there is none', async () => {
    const { page, context } = await openVisit(site.browser(), { locale: 'en', javaScriptEnabled: false });
    await page.goto(`${site.url()}/en/nato-out/`);
    expect(await page.locator('[data-copies]').count()).toBe(5);
    await page.locator('.more summary').click();
    expect(await page.locator('#snippet:visible').count()).toBe(1);
    expect(await page.locator('[data-copies]:visible').count()).toBe(0);
    expect(await page.locator('.mastodon, summary:text("Mastodon")').locator('visible=true').count()).toBe(0);
    await page.locator('.share-sheet').click();
    expect(new URL(page.url()).hash).toBe('#services');
    expect(await page.locator('.services a:visible').count()).toBe(10);
    await context.close();
  });
});

const escapeRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
