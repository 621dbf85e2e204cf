import { readFile } from 'node:fs/promises';

import scrape from 'open-graph-scraper';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startNode } from './start-node.ts';
import { PUBLIC_URL, type Started } from './started.ts';
import { PLATFORMS } from './unfurl/platforms.ts';
import { partTable, TABLE_FILE, writeTable } from './unfurl/table.ts';
import { visitAll } from './unfurl/visit-all.ts';
import { fetchPublic, type Visit } from './unfurl/visit.ts';

describe('every page of the site', () => {
  let visits: readonly Visit[] = [];
  beforeAll(async () => {
    visits = await visitAll();
  }, 300_000);

  it('is visited: a gallery and seven share pages in 21 languages', () => {
    expect(visits).toHaveLength(21 + 7 * 21);
    expect(new Set(visits.map(({ head }) => head.language)).size).toBe(21);
  });

  it.each(PLATFORMS.map((platform) => [platform.name, platform] as const))('unfurls on %s', (_, { rules }) => {
    const broken = visits.flatMap((visit) => rules.filter(({ holds }) => !holds(visit)).map(({ needs }) => `${visit.url} lacks ${needs}`));
    expect(broken).toEqual([]);
  });

  it('is read by open-graph-scraper under its public address', async () => {
    const page = visits.find(({ url }) => url.endsWith('/ja/nato-out/'));
    const { result } = await scrape({ html: page?.page.body.toString() ?? '' });
    expect(result.ogImage?.[0]).toMatchObject({ url: page?.image.url, width: '1200', height: '630' });
  });

  it('says the same to every client, compressed or not', () => {
    for (const { page, image } of visits) expect([page.headers.vary, image.answer.headers.vary]).toEqual(['Accept-Encoding', undefined]);
  });

  it('has everything that a preview may need within its first 16 kB', () => {
    expect(visits.filter(({ head }) => head.end > 16_000).map(({ url }) => url)).toEqual([]);
  });

  it('is what docs/link-previews.md tells, within a tenth', async () => {
    const [told, measured] = [partTable(await readFile(TABLE_FILE, 'utf8')), partTable(writeTable(visits))];
    expect(told.words, 'npm run link-previews:update').toBe(measured.words);
    expect(told.figures).toHaveLength(measured.figures.length);
    told.figures.forEach((figure, i) => expect(Math.abs(figure - (measured.figures[i] ?? 0)), String(figure)).toBeLessThan(figure / 10));
  });
});

describe('a page', () => {
  let server: Started | undefined;
  beforeAll(async () => {
    server = await startNode();
  });
  afterAll(() => server?.stop());

  it('is the same for every crawler', async () => {
    const site = { loopback: server?.url ?? '', publicUrl: PUBLIC_URL };
    for (const path of ['/en/', '/ar/nato-out/']) {
      const plain = await fetchPublic(site, `${PUBLIC_URL}${path}`, 'Mozilla/5.0');
      for (const { name, userAgent } of PLATFORMS) {
        const { status, body } = await fetchPublic(site, `${PUBLIC_URL}${path}`, userAgent);
        expect([name, status, body.equals(plain.body)]).toEqual([name, 200, true]);
      }
    }
  });
});
