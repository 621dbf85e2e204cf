import { describe, expect, it } from 'vitest';

import { ask } from './ask.ts';
import type { Way } from './contract.ts';

const HTML = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

/** The part of the contract that is about what does not exist or is not allowed. */
export function describeErrors(origin: () => string, way: Way): void {
  describe('what does not exist', () => {
    it.each(
      [
        '/xx/',
        '/en/nothing/',
        '/en/nothing/og.png',
        '/en/nato-out/huge.png',
        '/en/nato-out/og-green.png',
        '/en/nato-out/og.gif',
        '/en/nato-out/og.0123456789.png',
        '/%',
        '/%00',
        '/%E0%A4%A',
        '/%2f',
        '/%65n/',
        '//',
        '/en//',
        '//placard.example/en/',
        '/en/nato-out//og.png',
        '/constructor/',
        `/${'x'.repeat(8000)}`,
      ].map((path) => [path.slice(0, 40), path]),
    )('answers 404 by a problem document: %s', async (_, path = '') => {
      const { status, headers, body } = await ask(origin(), path);
      expect(status).toBe(404);
      expect(headers).toMatchObject({
        'content-type': 'application/problem+json',
        'content-length': String(body.length),
        'cache-control': 'public, max-age=60',
        vary: way.compresses && body.length > 1024 ? 'Accept, Accept-Encoding' : 'Accept',
        'x-content-type-options': 'nosniff',
      });
      expect(JSON.parse(body.toString())).toMatchObject({ type: 'about:blank', title: 'Not Found', status: 404 });
    });

    it.each([
      ['/uk/nothing/', '<html lang="uk" dir="ltr">'],
      ['/ar/nothing/og.png', '<html lang="ar" dir="rtl">'],
      ['/nothing', '<html lang="en" dir="ltr">'],
    ])('answers 404 by a page in the language of the path: %s', async (path, root) => {
      const { status, headers, body } = await ask(origin(), path, { headers: { ...HTML, 'Accept-Language': 'ja' } });
      expect(status).toBe(404);
      expect(headers).toMatchObject({
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'public, max-age=60',
        'referrer-policy': 'no-referrer',
      });
      expect(body.toString()).toContain(root);
    });

    it('answers HEAD as GET', async () => {
      const [get, head] = [await ask(origin(), '/nothing'), await ask(origin(), '/nothing', { method: 'HEAD' })];
      expect([head.status, head.body.length, head.headers['content-length']]).toEqual([404, 0, String(get.body.length)]);
    });

    // Both runtimes read a path as the URL standard says, before the service sees it.
    it.each(['/%2e%2e/', '/../', '/en/%2e%2e/', '/./'])('takes dot segments for what they are: %s', async (path) => {
      const { status, headers } = await ask(origin(), path);
      expect([status, headers.location]).toEqual([302, '/en/']);
    });
  });

  describe('another method', () => {
    it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s answers 405', async (method) => {
      for (const path of ['/', '/en/', '/en/nato-out/og.png', '/nothing']) {
        const { status, headers } = await ask(origin(), path, { method });
        expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS']);
        expect(headers).toMatchObject({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
      }
    });

    it('OPTIONS says what is allowed', async () => {
      const { status, headers } = await ask(origin(), '/en/', { method: 'OPTIONS' });
      expect([status, headers.allow]).toEqual([204, 'GET, HEAD, OPTIONS']);
      expect(headers['access-control-allow-origin']).toBeUndefined();
    });
  });
}
