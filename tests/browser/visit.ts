import { readFile } from 'node:fs/promises';

import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A visit, with everything noted that should not happen. */
export interface Visit {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Console errors and warnings (a violated Content-Security-Policy among them) and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** The origins of all requests. */
  readonly origins: ReadonlySet<string>;
}

/** How the visitor's browser is set. */
export interface Visitor {
  readonly locale: string;
  /** A phone if not said otherwise. */
  readonly device?: keyof typeof DEVICES;
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly reducedMotion?: 'reduce';
  readonly permissions?: string[];
}

/** Screens, in CSS px. */
const DEVICES = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1440, height: 900 } },
} as const;

/** The screens that visits are made from. */
export const DEVICE_NAMES = ['phone', 'desktop'] as const satisfies readonly (keyof typeof DEVICES)[];

/** Opens an empty page. */
export async function openVisit(browser: Browser, { device = 'phone', ...settings }: Visitor): Promise<Visit> {
  const context = await browser.newContext({ ...DEVICES[device], ...settings });
  const page = await context.newPage();
  const complaints: string[] = [];
  const origins = new Set<string>();
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => origins.add(new URL(request.url()).origin));
  return { context, page, complaints, origins };
}

/** What holds on every page: it fits the screen, complains of nothing, asks nobody but the site, and keeps nothing. */
export async function expectClean({ page, context, complaints, origins }: Visit, site: string): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  expect(complaints).toEqual([]);
  expect([...origins]).toEqual([site]);
  expect((await context.storageState()).origins).toEqual([]);
  expect(await context.cookies()).toEqual([]);
}

/** Waits until a picture is drawn. */
export async function expectShown(image: Locator): Promise<void> {
  await expect
    .poll(() => image.evaluate((element) => element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0))
    .toBe(true);
}

/** Saves a file by its link. */
export async function download(page: Page, link: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [saved] = await Promise.all([page.waitForEvent('download'), page.locator(link).click()]);
  return { name: saved.suggestedFilename(), bytes: await readFile(await saved.path()) };
}
