import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A visit from a phone, with everything noted that should not happen. */
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
  readonly javaScriptEnabled?: boolean;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens a page on a phone of 360×740 px. */
export async function openVisit(browser: Browser, visitor: Visitor): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, ...visitor });
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

/** By how many px the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
