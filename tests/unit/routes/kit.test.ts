import { createHash } from 'node:crypto';

import { afterEach, describe, expect, it, vi } from 'vitest';

import { createApp } from '../../../src/app.ts';
import { catalog, countingRenderer, type CountingRenderer } from '../pages/fixture.ts';

/** An app over a renderer that counts. */
function start(changes: Partial<CountingRenderer> = {}, of = catalog) {
  const renderer = countingRenderer();
  const app = createApp({ catalog: of, renderer: { ...renderer, ...changes }, publicUrl: 'https://river.example' });
  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.request(`https://edge.example${path}`, { method, headers });
  return { ask, drawn: renderer.drawn };
}

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

/** Lets everything happen that can happen without another read. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

describe('a kit', () => {
  it('is a ZIP archive to be saved, drawn in its order', async () => {
    const { ask, drawn } = start();
    const response = await ask('/zh/water/kit.zip');
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'accept-ranges': 'none',
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=300, stale-while-revalidate=86400',
      'content-disposition': 'attachment; filename="rc-water-zh.zip"',
      'content-type': 'application/zip',
      'cross-origin-resource-policy': 'cross-origin',
      etag: expect.stringMatching(/^"[0-9a-f]{20}"$/),
      'x-content-type-options': 'nosniff',
    });
    const bytes = await bytesOf(response);
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(drawn.slice(0, 3)).toEqual(['zh/water/og-cobalt.png', 'zh/water/og-cobalt.svg', 'zh/water/wide-cobalt.png']);
    expect(drawn).toHaveLength(16);
  });

  // When this fails, the same entity tag would stand for two archives: raise PACKING in answer-kit.ts with the digest.
  it('has the bytes that its entity tag promises, in every time zone', async () => {
    vi.stubEnv('TZ', 'Pacific/Kiritimati');
    expect(new Date(2031, 4, 1).getTimezoneOffset()).toBe(-840);
    const east = await bytesOf(await start().ask('/zh/water/kit.zip'));
    vi.stubEnv('TZ', 'Pacific/Pago_Pago');
    expect(new Date(2031, 4, 1).getTimezoneOffset()).toBe(660);
    const response = await start().ask('/zh/water/kit.zip');
    const west = await bytesOf(response);
    expect(createHash('sha256').update(west).digest('hex').slice(0, 20)).toBe('6c8149d75ed8159aa499');
    expect(east.equals(west)).toBe(true);
    expect(response.headers.get('ETag')).toBe('"6c791f8bb3a545bfcf64"');
  });

  it.each([(tag: string) => tag, (tag: string) => `W/${tag}`, () => '*'])('answers 304 without rendering (%#)', async (header) => {
    const { ask, drawn } = start();
    const tag = (await ask('/en/kit.zip', {}, 'HEAD')).headers.get('ETag') ?? '';
    const response = await ask('/en/kit.zip', { 'If-None-Match': header(tag) });
    expect([response.status, response.headers.get('ETag'), await response.text()]).toEqual([304, tag, '']);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300, stale-while-revalidate=86400');
    expect(drawn).toEqual([]);
  });

  it('answers HEAD as GET, without rendering and without a length that nobody knows', async () => {
    const { ask, drawn } = start();
    const head = await ask('/en/water/kit.zip', {}, 'HEAD');
    await settle();
    expect(drawn).toEqual([]);
    expect(head.headers.get('Content-Length')).toBeNull();
    const get = await ask('/en/water/kit.zip');
    expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    await get.body?.cancel();
  });

  it('has another entity tag when an image, a text or the date is another', async () => {
    const tag = async (path: string, ...with_: Parameters<typeof start>) =>
      (await start(...with_).ask(path, {}, 'HEAD')).headers.get('ETag');
    const tags = [
      await tag('/en/water/kit.zip'),
      await tag('/zh/water/kit.zip'),
      await tag('/en/water/kit.zip', { revision: () => 'ffffffffff' }),
      await tag('/en/water/kit.zip', {}, { ...catalog, statement: { ...catalog.statement, date: '2031-05-02' } }),
      await tag('/en/water/kit.zip', {}, { ...catalog, statement: { ...catalog.statement, by: new Map([['en', 'By us']]) } }),
    ];
    expect(new Set(tags).size).toBe(5);
  });

  it('with a query leads to the one without and renders nothing', async () => {
    const { ask, drawn } = start();
    const response = await ask('/en/kit.zip?download');
    expect([response.status, response.headers.get('Location')]).toEqual([308, '/en/kit.zip']);
    expect(drawn).toEqual([]);
  });

  it('is led to from another case', async () => {
    const response = await start().ask('/EN/Water/KIT.zip');
    expect([response.status, response.headers.get('Location')]).toEqual([308, '/en/water/kit.zip']);
  });

  it.each(['/kit.zip', '/fr/kit.zip', '/ar/bridges/kit.zip', '/en/none/kit.zip', '/en/kit.zip/'])('is not at %s', async (path) => {
    const { ask, drawn } = start();
    expect((await ask(path)).status).toBe(404);
    expect(drawn).toEqual([]);
  });
});

describe('a kit that is being read', () => {
  it('is drawn image by image, as far as it has been read', async () => {
    const { ask, drawn } = start();
    const reader = (await ask('/en/kit.zip')).body?.getReader();
    if (!reader) throw new Error('A kit has a body.');
    await settle();
    // The first one is drawn before anything is promised.
    expect(drawn).toHaveLength(1);
    while (drawn.length < 2) await reader.read();
    await settle();
    expect(drawn).toHaveLength(2);
    await reader.cancel();
  });

  it('is not drawn any further for a client that has left', async () => {
    const { ask, drawn } = start();
    const reader = (await ask('/en/kit.zip')).body?.getReader();
    if (!reader) throw new Error('A kit has a body.');
    while (drawn.length < 3) await reader.read();
    await reader.cancel();
    await settle();
    expect(drawn).toHaveLength(3);
  });

  const failsAt = (number: number) => {
    let asked = 0;
    return async (): Promise<Uint8Array<ArrayBuffer>> => {
      if (++asked === number) throw new Error('The pen is broken');
      return Uint8Array.of(asked);
    };
  };

  it('breaks off where an image fails', async () => {
    const response = await start({ file: failsAt(2) }).ask('/en/water/kit.zip');
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow('The pen is broken');
  });

  it('is not begun when its first image fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const response = await start({ file: failsAt(1) }).ask('/en/water/kit.zip');
    expect([response.status, response.headers.get('Content-Type'), response.headers.get('Cache-Control')]).toEqual([
      500,
      'application/problem+json',
      'no-store',
    ]);
  });
});
