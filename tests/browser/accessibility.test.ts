import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';

import { useSite } from './site.ts';
import { DEVICE_NAMES, openVisit } from './visit.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = await readFile(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds wrong in a part of a page, by its rules for WCAG 2.2 A and AA and those it calls best practice. */
async function violations(page: Page, part = 'html'): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(
    (selector) => window.axe.run(selector, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
    part,
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
}

describe('accessibility', { timeout: 60_000 }, () => {
  const site = useSite();

  it('is tested by a tool that complains', async () => {
    const { page, context } = await openVisit(site.browser(), { locale: 'en' });
    await page.setContent('<html lang="en"><title>Bad</title><main><h1>Bad</h1><img src="x.png"></main></html>');
    expect((await violations(page)).map((text) => text.split(':')[0])).toEqual(['image-alt']);
    await context.close();
  });

  const WAYS = ['en', 'ar'].flatMap((language) =>
    DEVICE_NAMES.flatMap((device) => (['light', 'dark'] as const).map((colorScheme) => ({ language, device, colorScheme }))),
  );

  it.each(WAYS)('has no violation in $language on a $device in $colorScheme colours', async ({ language, device, colorScheme }) => {
    const { page, context } = await openVisit(site.browser(), { locale: language, device, colorScheme });
    for (const path of ['', 'nato-out/', 'nato-out/?size=sticker&colour=paper', 'nothing/']) {
      await page.goto(`${site.url()}/${language}/${path}`);
      // What is folded up is looked at too.
      await page.locator('main details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      expect(await violations(page)).toEqual([]);
    }
    // The menu by itself, since it lies over the page.
    await page.locator('.languages summary').click();
    expect(await violations(page, 'header')).toEqual([]);
    await context.close();
  });

  it('can be used with the keyboard alone, and shows where it is', async () => {
    const { page, context } = await openVisit(site.browser(), { locale: 'en', device: 'desktop' });
    await page.goto(`${site.url()}/en/nato-out/`);
    const reached = new Set<string>();
    for (let press = 0; press < 90; press++) {
      await page.keyboard.press('Tab');
      const focus = await page.evaluate(() => {
        const { activeElement: element } = document;
        if (!element || element === document.body) return undefined;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return { name: element.textContent?.trim() ?? '', outline: `${outlineStyle} ${outlineWidth}` };
      });
      if (!focus) break;
      expect(focus.outline).toBe('solid 3px');
      reached.add(focus.name);
    }
    const names = ['Skip to content', 'Share', 'Download PNG', 'Story 1080×1920', 'Yellow', 'WhatsApp', 'Mastodon', '日本語'];
    expect(names.filter((name) => !reached.has(name))).toEqual([]);
    await page.locator('button[value=story]').focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).search).toBe('?size=story');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe('story');
    await context.close();
  });

  it.each([
    ['en', 'phone'],
    ['ka', 'phone'],
    ['de', 'desktop'],
  ] as const)('has targets that a thumb can hit, in %s on a %s', async (language, device) => {
    const { page, context } = await openVisit(site.browser(), { locale: language, device });
    for (const path of ['', 'nato-out/']) {
      await page.goto(`${site.url()}/${language}/${path}`);
      await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
      const small = await page.locator('a:visible, button:visible, summary:visible, input:visible').evaluateAll((elements) =>
        elements
          .filter((element) => !element.matches('.skip, .server input'))
          .map((element) => ({ box: element.getBoundingClientRect(), html: element.outerHTML }))
          .filter(({ box }) => box.height < 43.5 || box.width < 43.5)
          .map(({ html }) => html),
      );
      expect(small).toEqual([]);
    }
    await context.close();
  });

  it('keeps what is pressed visible where people choose the colours', async () => {
    const { page, context } = await openVisit(site.browser(), { locale: 'en', forcedColors: 'active' });
    await page.goto(`${site.url()}/en/nato-out/`);
    for (const button of ['button[value=square]', 'button[value=red]'])
      expect(await page.locator(button).evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
    await context.close();
  });

  it('moves nothing for people who want no motion', async () => {
    const { page, context } = await openVisit(site.browser(), { locale: 'en', reducedMotion: 'reduce' });
    await page.goto(`${site.url()}/en/nato-out/`);
    await page.locator('button[value=story]').click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await context.close();
  });
});
