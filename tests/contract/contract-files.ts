import { describe, expect, it } from 'vitest';

import { ask } from './ask.ts';
import { pngSize } from './png-size.ts';

const FRESH = 'public, max-age=300, stale-while-revalidate=86400';

/** The part of the contract that is about the files beside pages and images. */
export function describeFiles(origin: () => string): void {
  describe('a file', () => {
    it.each([
      ['/catalog.json', 'application/json', FRESH],
      ['/sitemap.xml', 'application/xml', FRESH],
      ['/robots.txt', 'text/plain; charset=utf-8', FRESH],
      ['/manifest.webmanifest', 'application/manifest+json', FRESH],
      ['/favicon.svg', 'image/svg+xml', FRESH],
      ['/favicon.ico', 'image/x-icon', FRESH],
      ['/apple-touch-icon.png', 'image/png', FRESH],
      ['/icon-192.png', 'image/png', FRESH],
      ['/icon-512.png', 'image/png', FRESH],
      ['/icon-maskable-512.png', 'image/png', FRESH],
      ['/healthz', 'application/json', 'no-store'],
    ])('%s has its type, its length and an entity tag', async (path, type, cache) => {
      const { status, headers, body } = await ask(origin(), path);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': type,
        'content-length': String(body.length),
        'cache-control': cache,
        'x-content-type-options': 'nosniff',
      });
      const again = await ask(origin(), path, { headers: { 'If-None-Match': headers.etag ?? '' } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      const head = await ask(origin(), path, { method: 'HEAD' });
      expect([head.headers['content-length'], head.body.length]).toEqual([String(body.length), 0]);
    });

    it('is the stylesheet that the pages name, for good', async () => {
      const html = (await ask(origin(), '/en/')).body.toString();
      const path = /<link rel="stylesheet" href="(\/style\.[0-9a-f]{10}\.css)">/.exec(html)?.[1] ?? '';
      const { headers } = await ask(origin(), path);
      expect(headers).toMatchObject({ 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' });
      expect((await ask(origin(), '/style.0000000000.css')).status).toBe(404);
    });

    it('is the script that the pages name, for good', async () => {
      const html = (await ask(origin(), '/en/nato-out/')).body.toString();
      const path = /<script type="module" src="(\/script\.[0-9a-f]{10}\.js)"><\/script>/.exec(html)?.[1] ?? '';
      const { headers, body } = await ask(origin(), path);
      expect(headers).toMatchObject({
        'content-type': 'text/javascript; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-length': String(body.length),
      });
      expect((await ask(origin(), '/script.0000000000.js')).status).toBe(404);
    });

    it('says that the service is well', async () => {
      expect((await ask(origin(), '/healthz')).body.toString()).toBe('{"status":"ok"}');
    });

    it('lists everything there is', async () => {
      const catalog = JSON.parse((await ask(origin(), '/catalog.json')).body.toString());
      expect(catalog.languages.map(({ tag }: { tag: string }) => tag).join(' ')).toBe(
        'en es pt fr de it pl el tr ku uk ru be kk ka ar fa hi zh ja ko',
      );
      const slogan = catalog.slogans.find(({ id }: { id: string }) => id === 'nato-out');
      const card = slogan.cards.find(({ language }: { language: string }) => language === 'uk');
      expect(card.url).toBe('https://placard.example/uk/nato-out/');
      expect(card.images.map(({ png }: { png: string }) => png)).toContain('https://placard.example/uk/nato-out/poster.png');
      expect(card.kit).toBe('https://placard.example/uk/nato-out/kit.zip');
      expect(card.text).toBe('НАТО — геть з\u00A0Європи! Російські окупаційні війська — геть з\u00A0України!');
    });

    it('is an icon that the pages and the manifest name', async () => {
      const html = (await ask(origin(), '/en/')).body.toString();
      const named = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon)" href="([^"]+)"/g)].map(([, path]) => path);
      expect(named).toEqual(['/favicon.ico', '/favicon.svg', '/apple-touch-icon.png']);
      const { icons } = JSON.parse((await ask(origin(), '/manifest.webmanifest')).body.toString());
      expect(icons).toEqual([
        { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ]);
      expect(pngSize((await ask(origin(), '/apple-touch-icon.png')).body)).toEqual([180, 180]);
    });

    it('lets robots see the images', async () => {
      expect((await ask(origin(), '/robots.txt')).body.toString()).toBe(
        'User-agent: *\nAllow: /\n\nSitemap: https://placard.example/sitemap.xml\n',
      );
    });
  });
}
