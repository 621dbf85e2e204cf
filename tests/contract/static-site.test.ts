import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { exportCommand } from '../../src/commands/export.ts';
import { launchBrowser } from '../browser/launch.ts';
import { expectShown, openVisit } from '../browser/visit.ts';
import { ask } from './ask.ts';
import { brokenLinks } from './broken-links.ts';
import { smoke } from './smoke.ts';
import type { Started } from './started.ts';
import { startStatic } from './static-server.ts';

const PUBLIC_URL = 'https://host.example/~group/cards';
const CHOICE = ['--lang', 'en,ar', '--format', 'og,square,sticker', '--public-url', `${PUBLIC_URL}/`];

describe('a site on a plain file host', () => {
  let folder: string;
  let host: Started;
  const page = (file: string) => readFile(join(folder, file), 'utf8');

  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    folder = join(await mkdtemp(join(tmpdir(), 'placard-')), 'site');
    await exportCommand.run([folder, ...CHOICE]);
    host = await startStatic(folder, '/~group/cards/');
  }, 120_000);
  afterAll(async () => {
    await host.stop();
    await rm(join(folder, '..'), { recursive: true });
  });

  it('finds everything it names, in a folder of the host', async () => {
    const { count, broken } = await brokenLinks(folder, `${PUBLIC_URL}/`, PUBLIC_URL);
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(70);
    expect(await page('en/index.html')).not.toContain('kit.zip'); // which would hold all formats
  });

  it('says so when something is missing', async () => {
    const original = await page('en/index.html');
    await writeFile(join(folder, 'en/index.html'), original.replace('../ar/', '../xx/'));
    expect((await brokenLinks(folder, `${PUBLIC_URL}/`, PUBLIC_URL)).broken).toEqual([
      'en/index.html: https://host.example/~group/cards/xx/',
    ]);
    await writeFile(join(folder, 'en/index.html'), original);
  });

  it('passes the smoke test of file hosts', async () => {
    expect(await smoke(`${host.url}/~group/cards/`, '--static')).toMatchObject({ code: 0 });
  }, 60_000);

  it('does not pass that of the service, which tells why', async () => {
    const { code, output } = await smoke(`${host.url}/~group/cards/`);
    expect(code).toBe(1);
    expect(output).toContain('FAILED  oEmbed describes a page');
    expect(output).toContain('/en/ x-content-type-options: null, instead of nosniff');
  }, 60_000);

  it('offers the languages at its root, and a page for what is not there', async () => {
    const root = await page('index.html');
    expect(root).toContain('<a href="./ar/" hreflang="ar"');
    expect(root).toContain(`<link rel="canonical" href="${PUBLIC_URL}/en/">`);
    const missing = await ask(host.url, '/~group/cards/en/nothing/');
    expect([missing.status, missing.body.toString()]).toEqual([404, await page('404.html')]);
    expect(missing.body.toString()).toContain('href="/~group/cards/en/"');
  });

  it('leaves nothing dead without script, and points to no endpoint', async () => {
    const share = await page('en/nato-out/index.html');
    expect(share).not.toContain('oembed');
    expect(share).toContain('<div class="choices scripted">');
    const [, links = ''] = /<noscript>(.*?)<\/noscript>/.exec(share) ?? [];
    expect(links.match(/href="\.\.\/\.\.\/en\/nato-out\/[a-z]+-red\.[0-9a-f]{10}\.png"/g)).toHaveLength(3);
    expect(share).not.toContain('data-choice="colour"'); // the other colours were not exported
  });

  describe('in a browser', () => {
    let browser: Awaited<ReturnType<typeof launchBrowser>>;
    beforeAll(async () => {
      browser = await launchBrowser();
    }, 120_000);
    afterAll(() => browser.close());

    it('goes on to the language of the browser, and shows another size', async () => {
      const { page: tab, complaints } = await openVisit(browser, { locale: 'ar-EG' });
      await tab.goto(`${host.url}/~group/cards/`);
      await tab.waitForURL('**/cards/ar/');
      await tab.locator('.cards a').first().click();
      await tab.locator('button[value=sticker]').click();
      await tab.waitForURL(/\/cards\/ar\/[a-z-]+\/\?size=sticker$/);
      await expectShown(tab.locator('img.format-sticker'));
      expect(complaints).toEqual([]);
    });

    it('is whole without script: languages to choose from, and sizes to open', async () => {
      const { page: tab } = await openVisit(browser, { locale: 'ar-EG', javaScriptEnabled: false });
      await tab.goto(`${host.url}/~group/cards/`);
      await tab.locator('main a[hreflang=ar]').click();
      await tab.locator('.cards a').first().click();
      expect(await tab.locator('.choices').isVisible()).toBe(false);
      const link = tab.locator('noscript a[href*="/sticker-"]');
      expect(await link.isVisible()).toBe(true);
      await link.click();
      await tab.waitForURL(/\/cards\/ar\/[a-z-]+\/sticker-[a-z]+\.[0-9a-f]{10}\.png$/);
    });
  });

  it('opens from a disk without a server', async () => {
    await exportCommand.run([folder, '--for', 'disk', ...CHOICE]);
    const { broken } = await brokenLinks(folder, 'file:///media/stick/', PUBLIC_URL);
    expect(broken).toEqual([]);
    const share = await page('en/nato-out/index.html');
    expect(share).toContain('href="../../ar/nato-out/index.html"');
    expect(share).toContain('<script defer src="../../script.');
  }, 60_000);
});
