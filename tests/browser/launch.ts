import { existsSync } from 'node:fs';

import { type Browser, chromium } from 'playwright-core';

import { unpackChromium } from './packed-chromium.ts';

const INSTALLED = '/usr/bin/chromium';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // A container may have a small shared memory or none.
  '--disable-dev-shm-usage',
  // Glyphs are compared with their outlines.
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/** Starts Chromium with an empty profile: the machine's own where there is one (unless PACKED_CHROMIUM is set), else the one of the development packages. */
export async function launchBrowser(): Promise<Browser> {
  const installed = existsSync(INSTALLED) && !process.env['PACKED_CHROMIUM'];
  const browser = installed ? { executablePath: INSTALLED } : await unpackChromium();
  return chromium.launch({ ...browser, args: FLAGS });
}
