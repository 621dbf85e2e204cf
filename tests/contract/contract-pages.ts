import { describe, expect, it } from 'vitest';

import { type Answer, ask } from './ask.ts';
import type { Way } from './contract.ts';

const PAGE_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; img-src 'self'; manifest-src 'self'; script-src 'self'; style-src 'self'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** The headers of an answer that say something of its content, with the length that a rewriter on the way dropped. */
function restored({ headers, body }: Answer, { rewritesHtml }: Way) {
  const { date: _, 'transfer-encoding': coding, ...rest } = headers;
  return rewritesHtml && coding === 'chunked' ? { ...rest, 'content-length': String(body.length) } : { ...rest, ...(coding && { coding }) };
}

/** The part of the contract that is about pages. */
export function describePages(origin: () => string, way: Way): void {
  describe('the root', () => {
    it.each([
      ['uk-UA,uk;q=0.9,en;q=0.8', '/uk/'],
      ['zh-CN', '/zh/'],
      ['zh-TW,zh;q=0.9', '/zh/'],
      ['pt-BR,pt;q=0.9', '/pt/'],
      ['sv;q=0.9, ar;q=0.1', '/ar/'],
      ['*', '/en/'],
      ['xx, 12, ;q=, en_US', '/en/'],
      [undefined, '/en/'],
    ])('leads %s to %s', async (header, location) => {
      const answer = await ask(origin(), '/', { headers: header === undefined ? {} : { 'Accept-Language': header } });
      expect(answer.status).toBe(302);
      expect(answer.headers).toMatchObject({ location, vary: 'Accept-Language', 'cache-control': 'private, no-store' });
    });
  });

  describe('a page', () => {
    it.each(['/en/', '/ar/', '/en/nato-out/', '/ja/statement/'])('%s has its exact length and the headers of pages', async (path) => {
      const answer = await ask(origin(), path);
      const { status, headers, body } = answer;
      expect(status).toBe(200);
      expect(restored(answer, way)).toMatchObject({ ...PAGE_HEADERS, 'content-length': String(body.length) });
      expect(headers.etag).toMatch(/^"[0-9a-f]{20}"$/);
      expect(headers.vary).toBe(way.compresses ? 'Accept-Encoding' : undefined);
      expect(headers['set-cookie']).toBeUndefined();
    });

    it('answers HEAD as GET, without the page', async () => {
      const [get, head] = [await ask(origin(), '/uk/'), await ask(origin(), '/uk/', { method: 'HEAD' })];
      expect(head.body).toHaveLength(0);
      expect(restored(head, way)).toEqual(restored(get, way));
      expect(head.headers['content-length']).toBe(String(get.body.length));
    });

    it('is not sent again to who has it', async () => {
      const { headers } = await ask(origin(), '/hi/nato-out/');
      const answer = await ask(origin(), '/hi/nato-out/', { headers: { 'If-None-Match': `W/${headers.etag}` } });
      expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, headers.etag]);
    });

    it('names its public address, whatever the request said', async () => {
      const headers = { Host: 'evil.example', 'X-Forwarded-Host': 'evil.example' };
      const html = (await ask(origin(), '/en/nato-out/?fbclid=1', { headers })).body.toString();
      expect(html).toContain('<link rel="canonical" href="https://placard.example/en/nato-out/">');
      expect(html).toContain('<meta property="og:url" content="https://placard.example/en/nato-out/"/>');
      expect(html).not.toMatch(/evil|fbclid/);
    });

    it('previews itself with images that exist', async () => {
      const html = (await ask(origin(), '/fa/nato-out/')).body.toString();
      const images = [...html.matchAll(/<meta property="og:image" content="https:\/\/placard\.example([^"]+)"\/>/g)].map(
        ([, path = '']) => path,
      );
      expect(images).toHaveLength(2);
      expect(images[0]).toMatch(/^\/fa\/nato-out\/og-red\.[0-9a-f]{10}\.png$/);
      expect(images[1]).toMatch(/^\/fa\/nato-out\/square-red\.[0-9a-f]{10}\.png$/);
      for (const path of images) expect((await ask(origin(), path, { method: 'HEAD' })).status).toBe(200);
    });

    it('is written in its language and direction', async () => {
      expect((await ask(origin(), '/ar/')).body.toString()).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl">/);
      expect((await ask(origin(), '/ko/')).body.toString()).toMatch(/^<!DOCTYPE html><html lang="ko" dir="ltr">/);
    });

    it('shows another picture when asked for one', async () => {
      const html = (await ask(origin(), '/en/?size=story&colour=ink')).body.toString();
      expect(html).toMatch(/src="\/en\/nato-out\/story-ink\.[0-9a-f]{10}\.png" width="1080" height="1920"/);
    });

    it('loads nothing from elsewhere', async () => {
      for (const path of ['/en/', '/en/nato-out/']) {
        const html = (await ask(origin(), path)).body.toString();
        expect(html.match(/(?:src|srcset|action)="(?!\/)[^"]*"|<(?:iframe|object|embed|base|form[^>]+action)/g)).toBeNull();
        const loading = html.match(/<link rel="(?:stylesheet|icon|manifest)"[^>]*>/g) ?? [];
        expect(loading.filter((tag) => !/ href="\/[^/]/.test(tag))).toEqual([]);
      }
    });
  });

  describe('the address of a page', () => {
    it.each([
      ['/en', '/en/'],
      ['/EN/', '/en/'],
      ['/EN/NATO-Out', '/en/nato-out/'],
      ['/uk/nato-out?utm=1', '/uk/nato-out/?utm=1'],
      ['/Catalog.JSON', '/catalog.json'],
    ])('leads from %s to %s', async (path, location) => {
      const answer = await ask(origin(), path);
      expect([answer.status, answer.headers.location]).toEqual([308, location]);
    });
  });
}
