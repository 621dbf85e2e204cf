import { mkdir, readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { FORMAT_IDS } from '../../src/card/formats.ts';
import { THEME_IDS } from '../../src/card/themes.ts';
import { exportCommand } from '../../src/commands/export.ts';
import { openContent } from '../../src/commands/project.ts';
import { restrictCatalog } from '../../src/content/restrict.ts';
import { startServer } from '../../src/serve/start-server.ts';
import { ask } from './ask.ts';
import { crawlSite } from './crawl-site.ts';
import { smoke } from './smoke.ts';
import { PUBLIC_URL, type Started } from './started.ts';
import { withoutPen } from './without-pen.ts';
import { startWorkerd } from './workerd.ts';

/** A site written before, in all languages; without it a small one is written, or what is left of it from the run before brought up to date. */
const GIVEN = process.env['PRERENDERED'];
const FOLDER = GIVEN ?? fileURLToPath(new URL('../../dist/prerendered', import.meta.url));
const LANGUAGES = ['en', 'ar'];

/** Headers of the way, not of the answer; the entity tag, which the platform makes itself; and that Node compresses texts itself. */
const NOT_COMPARED = ['date', 'etag', 'connection', 'keep-alive', 'transfer-encoding', 'cf-cache-status', 'content-length'];

const comparable = (headers: object) =>
  Object.fromEntries(
    Object.entries(headers).filter(([name, value]) => !NOT_COMPARED.includes(name) && !(name === 'vary' && value === 'Accept-Encoding')),
  );

describe('a prerendered site on workerd, whose Worker cannot draw', () => {
  let edge: Started | undefined;
  let node: Started | undefined;
  const onEdge = (path: string, headers = {}) => ask(edge?.url ?? '', path, { headers });
  const onNode = (path: string, headers = {}) => ask(node?.url ?? '', path, { headers });
  const immutable = async (stem: string, encoding: string): Promise<string> => {
    const [folder = '', name = ''] = stem.split(/\/(?=[^/]*$)/);
    const found = (await readdir(FOLDER + folder)).find((file) => file.startsWith(`${name}.`) && file.endsWith(`.${encoding}`));
    return `${folder}/${found}`;
  };

  beforeAll(async () => {
    vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const content = await openContent();
    const catalog = GIVEN === undefined ? restrictCatalog(content.catalog, LANGUAGES) : content.catalog;
    await mkdir(FOLDER, { recursive: true });
    if (GIVEN === undefined)
      await exportCommand.run([FOLDER, '--for', 'cloudflare', '--theme', 'all', '--public-url', PUBLIC_URL, '--lang', LANGUAGES.join(',')]);
    edge = await startWorkerd({ publicUrl: PUBLIC_URL, site: FOLDER, outdir: 'dist/without-pen', plugins: [withoutPen] });
    node = await startServer({ ...content, catalog }, { port: 0, publicUrl: PUBLIC_URL });
  }, 180_000);
  afterAll(() => Promise.all([edge?.stop(), node?.stop()]));

  it('holds every image once', async () => {
    const files = await readdir(`${FOLDER}/en/nato-out`);
    expect(files.filter((file) => /\.(?:png|svg)$/.test(file))).toHaveLength(FORMAT_IDS.length * THEME_IDS.length * 2);
    expect(files.every((file) => /^(?:index\.html|kit\.zip|[a-z]+-[a-z]+\.[0-9a-f]{10}\.(?:png|svg))$/.test(file))).toBe(true);
  });

  it('answers every page of the sitemap, and all that they name, without drawing', async () => {
    const { pages, files, missed } = await crawlSite(edge?.url ?? '');
    if (GIVEN !== undefined) console.info(`${pages.size} pages and ${files.size} files, ${missed.length} missed`);
    expect(missed).toEqual([]);
    expect(pages.size).toBe((GIVEN === undefined ? LANGUAGES.length : 21) * 8);
    expect(files.size).toBeGreaterThan(pages.size * 6);
  }, 600_000);

  it.skipIf(GIVEN !== undefined)('fails where it would have to draw', async () => {
    expect((await onEdge('/uk/nato-out/og.png')).status).toBe(500);
  });

  it.each([
    '/catalog.json',
    '/sitemap.xml',
    '/robots.txt',
    '/manifest.webmanifest',
    '/favicon.svg',
    '/favicon.ico',
    '/apple-touch-icon.png',
    '/icon-maskable-512.png',
    '/en/nato-out/kit.zip',
    '/ar/nato-out/og.png',
    '/ar/nato-out/poster-ink.svg',
    '/en/dissolve-nato/story-violet.png',
  ])('%s has the bytes and headers of Node', async (path) => {
    const [onFile, served] = [await onEdge(path), await onNode(path)];
    expect(comparable(onFile.headers)).toEqual(comparable(served.headers));
    expect([onFile.status, onFile.body.equals(served.body)]).toEqual([200, true]);
  });

  it.each([
    ['/ar/nato-out/og-red', 'png'],
    ['/en/nato-out/poster-wheat', 'svg'],
  ])('%s under its immutable name has the bytes and headers of Node', async (stem, encoding) => {
    const path = await immutable(stem, encoding);
    const [onFile, served] = [await onEdge(path), await onNode(path)];
    expect(comparable(onFile.headers)).toEqual(comparable(served.headers));
    expect(onFile.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(onFile.headers['content-length']).toBe(String(served.body.length));
    expect([onFile.status, onFile.body.equals(served.body)]).toEqual([200, true]);
  });

  it.each(['/en/', '/ar/nato-out/'])('%s has the headers of Node, and says what a file can do', async (path) => {
    const [onFile, served] = [await onEdge(path), await onNode(path)];
    expect(comparable(onFile.headers)).toEqual(comparable(served.headers));
    const html = onFile.body.toString();
    expect(html).toBe(await readFile(`${FOLDER}${path}index.html`, 'utf8'));
    expect(html).toContain('application/json+oembed');
    expect(html).toContain('choices scripted');
    expect(served.body.toString()).not.toContain('choices scripted');
  });

  it('has the kit of a language under the name that Node gives it', async () => {
    const [onFile, served] = [await onEdge('/ar/kit.zip'), await ask(node?.url ?? '', '/ar/kit.zip', { method: 'HEAD' })];
    expect(comparable(onFile.headers)).toEqual(comparable(served.headers));
    expect(onFile.headers['content-disposition']).toBe('attachment; filename="crir-ar.zip"');
  });

  it('has style and script as Node has them', async () => {
    const html = (await onNode('/en/')).body.toString();
    for (const path of [...html.matchAll(/"(\/(?:style|script)\.[0-9a-f]{10}\.(?:css|js))"/g)].map(([, found = '']) => found)) {
      const [onFile, served] = [await onEdge(path), await onNode(path)];
      expect(comparable(onFile.headers)).toEqual(comparable(served.headers));
      expect(onFile.body.equals(served.body)).toBe(true);
    }
  });

  it('is not sent again to who has it', async () => {
    for (const path of ['/en/', '/catalog.json', '/en/kit.zip', '/en/nato-out/og.png', await immutable('/en/nato-out/og-red', 'png')]) {
      const { headers } = await onEdge(path);
      expect(headers.etag, path).toMatch(/^"[^"]+"$/);
      const again = await onEdge(path, { 'If-None-Match': headers.etag });
      expect([again.status, again.body.length], path).toEqual([304, 0]);
    }
  });

  it('leaves the rest to the Worker', async () => {
    expect((await onEdge('/', { 'Accept-Language': 'ar' })).headers.location).toBe('/ar/');
    expect((await onEdge('/en/nato-out/og-red.0000000000.png')).status).toBe(302);
    expect((await onEdge('/en/index.html')).status).toBe(404);
    expect((await onEdge('/ar/nothing/', { Accept: 'text/html' })).body.toString()).toContain('<html lang="ar" dir="rtl">');
    expect((await onEdge(`/oembed?url=${encodeURIComponent(`${PUBLIC_URL}/en/`)}`)).status).toBe(200);
    const slash = await onEdge('/ar/nato-out?x=1');
    expect([slash.status, slash.headers.location]).toEqual([308, '/ar/nato-out/?x=1']);
  });

  it('passes the smoke test, as Node does', async () => {
    expect(await smoke(edge?.url ?? '')).toMatchObject({ code: 0 });
    expect(await smoke(node?.url ?? '')).toMatchObject({ code: 0 });
  }, 120_000);

  // Where static assets answer, the platform does, and not as the service would: https://developers.cloudflare.com/workers/static-assets/
  it('differs from the service in what files cannot say', async () => {
    const image = await immutable('/en/nato-out/og-red', 'png');
    const posted = await ask(edge?.url ?? '', '/en/', { method: 'POST' });
    expect([posted.status, posted.headers.allow]).toEqual([405, undefined]);
    expect((await onEdge(`${image}?v=2`)).status).toBe(200);
    expect((await onEdge(image, { 'If-None-Match': '*' })).status).toBe(200);
    expect((await ask(edge?.url ?? '', image, { method: 'HEAD' })).headers['content-length']).toBeUndefined();
  });
});
