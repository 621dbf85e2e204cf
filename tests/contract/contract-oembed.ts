import { describe, expect, it } from 'vitest';

import { ask } from './ask.ts';

const PAGE = encodeURIComponent('https://placard.example/uk/nato-out/');

/** The part of the contract that is about oEmbed (https://oembed.com). */
export function describeOembed(origin: () => string): void {
  describe('oEmbed', () => {
    it('is discovered on a page, and describes it', async () => {
      const html = (await ask(origin(), '/uk/nato-out/')).body.toString();
      const [, href = ''] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)">/.exec(html) ?? [];
      expect(href).toBe(`https://placard.example/oembed?url=${PAGE}`);
      const { status, headers, body } = await ask(origin(), href.slice('https://placard.example'.length));
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'application/json',
        'content-length': String(body.length),
        'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
      });
      const told = JSON.parse(body.toString());
      expect(told).toEqual({
        version: '1.0',
        type: 'link',
        title: 'НАТО — геть з\u00A0Європи! Російські окупаційні війська — геть з\u00A0України!',
        author_name: 'Комітет за міжнародне революційне перегрупування',
        provider_name: 'Комітет за міжнародне революційне перегрупування',
        provider_url: 'https://placard.example/uk/',
        cache_age: 300,
        thumbnail_url: expect.stringMatching(/^https:\/\/placard\.example\/uk\/nato-out\/og-red\.[0-9a-f]{10}\.png$/),
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      const thumbnail = await ask(origin(), told.thumbnail_url.slice('https://placard.example'.length), { method: 'HEAD' });
      expect([thumbnail.status, thumbnail.headers['content-type']]).toEqual([200, 'image/png']);
    });

    it('is not sent again to who has it, and answers HEAD', async () => {
      const path = `/oembed?url=${PAGE}&format=json`;
      const { headers } = await ask(origin(), path);
      const again = await ask(origin(), path, { headers: { 'If-None-Match': headers.etag ?? '' } });
      expect([again.status, again.body.length]).toEqual([304, 0]);
      const head = await ask(origin(), path, { method: 'HEAD' });
      expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, headers['content-length']]);
    });

    it.each([
      [400, '/oembed'],
      [404, `/oembed?url=${encodeURIComponent('https://evil.example/uk/nato-out/')}`],
      [404, `/oembed?url=${encodeURIComponent('https://placard.example/uk/nothing/')}`],
      [501, `/oembed?url=${PAGE}&format=xml`],
    ])('answers %i by a problem document to %s', async (status, path) => {
      const answer = await ask(origin(), path);
      expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json']);
      expect(answer.headers).toMatchObject({ 'access-control-allow-origin': '*', 'content-length': String(answer.body.length) });
    });

    it('is led to from another case, with the query', async () => {
      const answer = await ask(origin(), `/OEMBED?url=${PAGE}`);
      expect([answer.status, answer.headers.location]).toEqual([308, `/oembed?url=${PAGE}`]);
    });

    it('answers a preflight', async () => {
      const answer = await ask(origin(), '/oembed', { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'GET' } });
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([204, '*']);
    });
  });
}
