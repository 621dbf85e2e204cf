import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { ask } from '../ask.ts';

const DECODERS = { br: brotliDecompressSync, gzip: gunzipSync } as const;

const TEXTS = [
  '/en/',
  '/ar/nato-out/',
  '/en/nato-out/?size=story',
  '/en/nato-out/og.svg',
  '/catalog.json',
  '/sitemap.xml',
  '/nothing',
] as const;

/** What is no text, or too short. */
const AS_IT_IS = ['/en/nato-out/og.png', '/favicon.ico', '/favicon.svg', '/robots.txt', '/healthz', '/xx/'] as const;

const HTML = { Accept: 'text/html' };

/** The part of the contract that is about content codings, where the service itself compresses. */
export function describeCoding(origin: () => string): void {
  describe('a compressed text', () => {
    const get = async (path: string, headers = {}, method = 'GET') => ask(origin(), path, { method, headers: { ...HTML, ...headers } });

    it.each(TEXTS.flatMap((path) => (['br', 'gzip'] as const).map((coding) => [path, coding] as const)))(
      '%s in %s has its length and tag, and the bytes of the plain one',
      async (path, coding) => {
        const [plain, answer] = [await get(path), await get(path, { 'Accept-Encoding': coding })];
        expect(DECODERS[coding](answer.body).equals(plain.body)).toBe(true);
        expect(answer.body.length).toBeLessThan(plain.body.length / 2);
        const vary = path === '/nothing' ? 'Accept, Accept-Encoding' : 'Accept-Encoding';
        const etag = plain.headers.etag?.replace(/"$/, `-${coding}"`);
        const { date: _, ...headers } = plain.headers;
        expect({ ...answer.headers, date: '' }).toEqual({
          ...headers,
          date: '',
          vary,
          'content-encoding': coding,
          'content-length': String(answer.body.length),
          ...(etag && { etag }),
        });
        expect([plain.status, plain.headers.vary, plain.headers['content-encoding']]).toEqual([answer.status, vary, undefined]);
        const head = await get(path, { 'Accept-Encoding': coding }, 'HEAD');
        expect([head.status, head.body.length]).toEqual([answer.status, 0]);
        expect({ ...head.headers, date: '' }).toEqual({ ...answer.headers, date: '' });
      },
    );

    it.each(AS_IT_IS)('%s is not made', async (path) => {
      const [plain, answer] = [await ask(origin(), path), await ask(origin(), path, { headers: { 'Accept-Encoding': 'br, gzip' } })];
      expect({ ...answer.headers, date: '' }).toEqual({ ...plain.headers, date: '' });
      expect(answer.headers['content-encoding']).toBeUndefined();
      expect(answer.body.equals(plain.body)).toBe(true);
    });

    it.each(['/en/', '/en/nato-out/og.svg', '/catalog.json'])('%s is not sent again to who has it in any coding', async (path) => {
      const tags = await Promise.all(
        ['identity', 'br', 'gzip'].map(async (coding) => (await get(path, { 'Accept-Encoding': coding })).headers.etag ?? ''),
      );
      expect(new Set(tags).size).toBe(3);
      for (const coding of ['identity', 'br', 'gzip'])
        for (const tag of tags) {
          const answer = await get(path, { 'Accept-Encoding': coding, 'If-None-Match': `"a", W/${tag}` });
          expect([answer.status, answer.headers.etag, answer.headers.vary]).toEqual([304, tag, 'Accept-Encoding']);
          expect([answer.body.length, answer.headers['content-encoding']]).toEqual([0, undefined]);
        }
      expect((await get(path, { 'Accept-Encoding': 'br', 'If-None-Match': '"a-br"' })).status).toBe(200);
    });

    it('tells HEAD of a picture that was not drawn nothing of its length', async () => {
      const answer = await get('/kk/statement/header-violet.svg', { 'Accept-Encoding': 'br' }, 'HEAD');
      expect(answer.headers).toMatchObject({ 'content-encoding': 'br', vary: 'Accept-Encoding', 'content-type': 'image/svg+xml' });
      expect(answer.headers.etag).toMatch(/^"[0-9a-f]{10}-header-violet-svg-br"$/);
      expect([answer.status, answer.headers['content-length']]).toEqual([200, undefined]);
    });
  });
}
