import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = '/usr/bin/chromium';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Glyphs are compared with their outlines.
  '--font-render-hinting=none',
  '--disable-lcd-text',
];

/** Starts Chromium: the machine's own where there is one, else the one that came with the development packages. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: FLAGS });
}

async function executable(): Promise<string> {
  if (existsSync(INSTALLED)) return INSTALLED;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
