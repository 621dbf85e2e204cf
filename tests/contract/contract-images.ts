import { describe, expect, it } from 'vitest';

import { type Answer, ask } from './ask.ts';
import { pngSize } from './png-size.ts';

const FRESH = 'public, max-age=300, stale-while-revalidate=86400';
const IMMUTABLE = 'public, max-age=31536000, immutable';

const SIZES = [
  ['og', 1200, 630],
  ['wide', 1600, 900],
  ['square', 1080, 1080],
  ['portrait', 1080, 1350],
  ['story', 1080, 1920],
  ['sticker', 512, 512],
  ['header', 1500, 500],
  ['poster', 1240, 1754],
] as const;

/** Headers of the moment, and of the edge's cache. */
const PASSING = ['date', 'age', 'cf-cache-status'];

/** The headers that belong to an answer. */
function lasting({ headers }: Answer) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !PASSING.includes(name)));
}

/** The part of the contract that is about images. */
export function describeImages(origin: () => string): void {
  describe('an image', () => {
    it('is a PNG with its exact length, readable from anywhere', async () => {
      const { status, headers, body } = await ask(origin(), '/uk/nato-out/square-wheat.png');
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'image/png',
        'content-length': String(body.length),
        'cache-control': FRESH,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
        'accept-ranges': 'none',
      });
      expect(headers.etag).toMatch(/^"[0-9a-f]{10}-square-wheat-png"$/);
      expect(headers['set-cookie']).toBeUndefined();
      expect(headers.vary).toBeUndefined();
      expect(pngSize(body)).toEqual([1080, 1080]);
    });

    it('is an SVG that may do nothing', async () => {
      const { headers, body } = await ask(origin(), '/ka/nato-out/og.svg');
      expect(headers).toMatchObject({
        'content-type': 'image/svg+xml',
        'content-length': String(body.length),
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      });
      expect(body.toString()).toMatch(/^<svg [^>]*width="1200" height="630"/);
    });

    it.each(SIZES)('in the format %s is %i×%i', async (format, width, height) => {
      const { body } = await ask(origin(), `/en/nato-out/${format}.png`);
      expect(pngSize(body)).toEqual([width, height]);
    });

    it('in its own theme is the same with and without the name of the theme', async () => {
      const [short, long] = [await ask(origin(), '/en/nato-out/og.png'), await ask(origin(), '/en/nato-out/og-red.png')];
      expect(short.body.equals(long.body)).toBe(true);
      expect(short.headers.etag).toBe(long.headers.etag);
    });

    it('answers HEAD as GET, without the picture', async () => {
      for (const path of ['/ar/nato-out/og.png', '/ar/nato-out/og.svg']) {
        const [get, head] = [await ask(origin(), path), await ask(origin(), path, { method: 'HEAD' })];
        expect(head.body).toHaveLength(0);
        expect(head.status).toBe(200);
        expect(lasting(head)).toEqual(lasting(get));
        expect(head.headers['content-length']).toBe(String(get.body.length));
      }
    });

    it('answers a range by the whole', async () => {
      const { status, body } = await ask(origin(), '/en/nato-out/og.png', { headers: { Range: 'bytes=0-99' } });
      expect(status).toBe(200);
      expect(pngSize(body)).toEqual([1200, 630]);
    });
  });

  describe('an image that the client has', () => {
    it.each([(tag: string) => tag, (tag: string) => `W/${tag}`, (tag: string) => `"other", W/${tag}`, () => '*'])(
      'is not sent again (%#)',
      async (header) => {
        const path = '/en/nato-out/square.png';
        const { headers } = await ask(origin(), path, { method: 'HEAD' });
        const answer = await ask(origin(), path, { headers: { 'If-None-Match': header(headers.etag ?? '') } });
        expect(answer.status).toBe(304);
        expect(answer.body).toHaveLength(0);
        expect(answer.headers.etag).toBe(headers.etag);
        expect(answer.headers['cache-control']).toBe(FRESH);
      },
    );

    it('is sent when it has changed', async () => {
      const { status } = await ask(origin(), '/en/nato-out/square.png', { headers: { 'If-None-Match': '"other"' } });
      expect(status).toBe(200);
    });
  });

  describe('the name of an image', () => {
    it('with the current revision is immutable', async () => {
      const { headers } = await ask(origin(), '/en/nato-out/og.png', { method: 'HEAD' });
      const revision = headers.etag?.slice(1, 11);
      const answer = await ask(origin(), `/en/nato-out/og-red.${revision}.png`);
      expect([answer.status, answer.headers['cache-control']]).toEqual([200, IMMUTABLE]);
      expect(answer.headers.etag).toBe(headers.etag);
    });

    it.each([
      [302, '/en/nato-out/og-red.0000000000.png', '/en/nato-out/og-red.png'],
      [302, '/ja/nato-out/poster-ink.0123456789.svg', '/ja/nato-out/poster-ink.svg'],
      [308, '/en/nato-out/og.png?v=2', '/en/nato-out/og.png'],
      [308, '/EN/Nato-Out/OG.PNG', '/en/nato-out/og.png'],
      [308, '/en/nato-out/OG-Red.svg?x', '/en/nato-out/og-red.svg'],
    ])('answers %i to %s', async (status, path, location) => {
      const answer = await ask(origin(), path);
      expect([answer.status, answer.headers.location]).toEqual([status, location]);
      expect(answer.body).toHaveLength(0);
    });
  });

  it('answers the preflight of an image', async () => {
    const headers = { Origin: 'https://elsewhere.example', 'Access-Control-Request-Method': 'GET' };
    const answer = await ask(origin(), '/en/nato-out/og.png', { method: 'OPTIONS', headers });
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    });
  });
}
