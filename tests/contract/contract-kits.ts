import { describe, expect, it } from 'vitest';

import { unzip } from '../support/unzip.ts';
import { ask } from './ask.ts';

/** The part of the contract that is about kits. */
export function describeKits(origin: () => string): void {
  describe('a kit', () => {
    const PATH = '/uk/nato-out/kit.zip';

    it('is a ZIP archive to be saved, readable from anywhere', async () => {
      const { status, headers, body } = await ask(origin(), PATH);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        'content-type': 'application/zip',
        'content-disposition': 'attachment; filename="crir-nato-out-uk.zip"',
        'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'x-content-type-options': 'nosniff',
        'accept-ranges': 'none',
        'transfer-encoding': 'chunked',
      });
      expect(headers.etag).toMatch(/^"[0-9a-f]{20}"$/);
      expect(headers.vary).toBeUndefined();
      expect(headers['set-cookie']).toBeUndefined();
      expect((await ask(origin(), PATH)).body.equals(body)).toBe(true);
    });

    it('holds the images that are served, and the texts to go with them', async () => {
      const files = await unzip((await ask(origin(), PATH)).body);
      expect(files.size).toBe(17);
      expect([...files.keys()].slice(0, 3)).toEqual(['texts.txt', 'crir-nato-out-uk-og-red.png', 'crir-nato-out-uk-og-red.svg']);
      for (const [name, bytes] of [...files].slice(1)) {
        const image = await ask(origin(), `/uk/nato-out/${name.slice('crir-nato-out-uk-'.length)}`);
        expect([name, image.status]).toEqual([name, 200]);
        expect(image.body.equals(bytes), name).toBe(true);
      }
      expect(files.get('texts.txt')?.toString()).toBe(
        [
          '\uFEFFНАТО — геть з\u00A0Європи! Російські окупаційні війська — геть з\u00A0України!',
          '',
          'Заява Комітету за міжнародне революційне перегрупування (CRIR)',
          '',
          'https://placard.example/uk/nato-out/',
          '',
          'Опис зображення:',
          'НАТО — геть з\u00A0Європи! Російські окупаційні війська — геть з\u00A0України! — Комітет за міжнародне революційне перегрупування',
          '',
        ].join('\r\n'),
      );
    });

    it('of a language holds all its slogans', async () => {
      const { headers, body } = await ask(origin(), '/ka/kit.zip');
      expect(headers['content-disposition']).toBe('attachment; filename="crir-ka.zip"');
      const names = [...(await unzip(body)).keys()];
      expect(names).toHaveLength(1 + 7 * 8 * 2);
      expect(names).toContain('dismantle-csto/crir-dismantle-csto-ka-poster-violet.svg');
    });

    it('answers HEAD at once as GET, without a length', async () => {
      const [get, head] = [await ask(origin(), PATH), await ask(origin(), PATH, { method: 'HEAD' })];
      const { date: _, 'transfer-encoding': __, ...promised } = get.headers;
      expect([head.status, head.body.length]).toEqual([200, 0]);
      expect(head.headers).toMatchObject(promised);
      expect(head.headers['content-length']).toBeUndefined();
    });

    it.each([(tag: string) => tag, (tag: string) => `"other", W/${tag}`, () => '*'])(
      'is not sent again to who has it (%#)',
      async (header) => {
        const { headers } = await ask(origin(), '/en/kit.zip', { method: 'HEAD' });
        const answer = await ask(origin(), '/en/kit.zip', { headers: { 'If-None-Match': header(headers.etag ?? '') } });
        expect([answer.status, answer.body.length, answer.headers.etag]).toEqual([304, 0, headers.etag]);
      },
    );

    it.each([
      [308, '/en/kit.zip?x=1', '/en/kit.zip'],
      [308, '/EN/Nato-Out/Kit.ZIP', '/en/nato-out/kit.zip'],
    ])('answers %i to %s', async (status, path, location) => {
      const answer = await ask(origin(), path);
      expect([answer.status, answer.headers.location, answer.body.length]).toEqual([status, location, 0]);
    });

    it.each(['/kit.zip', '/xx/kit.zip', '/en/nothing/kit.zip', '/en/kit.zip/', '/en/kit'])('is not at %s', async (path) => {
      expect((await ask(origin(), path)).status).toBe(404);
    });

    it('answers a preflight, and no other method', async () => {
      const options = await ask(origin(), PATH, { method: 'OPTIONS', headers: { 'Access-Control-Request-Method': 'GET' } });
      expect([options.status, options.headers['access-control-allow-origin']]).toEqual([204, '*']);
      expect((await ask(origin(), PATH, { method: 'POST' })).status).toBe(405);
    });
  });
}
