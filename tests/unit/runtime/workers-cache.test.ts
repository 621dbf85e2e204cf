import { describe, expect, it } from 'vitest';

import { type EdgeCache, withCache } from '../../../src/runtime/workers-cache.ts';

const IMAGE = 'https://placard.example/en/nato-out/og-red.0123456789.png';

/** A cache of which some part is broken, as told by `broken`. What was put into it can be looked at. */
function memoryCache(broken: Partial<EdgeCache> = {}) {
  const kept = new Map<string, Response>();
  const cache: EdgeCache = {
    match: async (key) => kept.get(key)?.clone(),
    put: async (key, response) => void kept.set(key, response),
    ...broken,
  };
  return { kept, cache };
}

/** Asks through a cache for what `make` answers, and waits for what was to be done after the answer. */
async function ask(cache: EdgeCache, make: () => Response, request = new Request(IMAGE)) {
  const later: Promise<unknown>[] = [];
  let made = 0;
  const response = await withCache(cache, request, { waitUntil: (promise) => void later.push(promise) }, async () => {
    made++;
    return make();
  });
  await Promise.all(later);
  return { made, status: response.status, body: await response.text(), headers: response.headers };
}

const picture = () => new Response('a picture', { headers: { 'Content-Type': 'image/png', ETag: '"one"', 'Content-Length': '9' } });

describe('the cache of a data centre', () => {
  it('answers an image that was made before, with its headers and no other', async () => {
    const { cache, kept } = memoryCache();
    expect((await ask(cache, picture)).made).toBe(1);
    const again = await ask(cache, picture);
    expect(again).toMatchObject({ made: 0, status: 200, body: 'a picture' });
    expect(Object.fromEntries(again.headers)).toEqual({ 'content-type': 'image/png', etag: '"one"', 'content-length': '9' });
    expect([...kept.keys()]).toEqual([IMAGE]);
  });

  it.each([
    ['a page', new Request('https://placard.example/en/nato-out/')],
    ['a query', new Request(`${IMAGE}?utm=1`)],
    ['a condition', new Request(IMAGE, { headers: { 'If-None-Match': '"one"' } })],
    ['a kit', new Request('https://placard.example/en/nato-out/kit.zip')],
  ])('leaves %s to the service', async (_, request) => {
    const { cache, kept } = memoryCache();
    await ask(cache, picture);
    expect((await ask(cache, picture, request)).made).toBe(1);
    expect(kept.size).toBe(1);
  });

  it('answers HEAD by what it has, and keeps nothing of it', async () => {
    const { cache, kept } = memoryCache();
    const head = () => ask(cache, picture, new Request(IMAGE, { method: 'HEAD' }));
    expect(await head()).toMatchObject({ made: 1 });
    expect(kept.size).toBe(0);
    await ask(cache, picture);
    const again = await head();
    expect(again).toMatchObject({ made: 0, status: 200, body: '' });
    expect(again.headers.get('content-length')).toBe('9');
  });

  it.each([302, 304, 404, 500, 503])('does not keep a %i', async (status) => {
    const { cache, kept } = memoryCache();
    const answer = await ask(cache, () => new Response(null, { status }));
    expect([answer.status, kept.size]).toEqual([status, 0]);
  });

  it.each<[string, Partial<EdgeCache>]>([
    ['rejects', { match: () => Promise.reject(new Error('no')), put: () => Promise.reject(new Error('no')) }],
    ['hangs', { match: () => new Promise(() => undefined) }],
    [
      'hangs in the middle of a body',
      { match: async () => new Response(new ReadableStream({ start: (body) => body.enqueue(new Uint8Array(9)) })) },
    ],
    [
      'breaks off in the middle of a body',
      { match: async () => new Response(new ReadableStream({ start: (body) => body.error(new Error('no')) })) },
    ],
    [
      'throws',
      {
        match: () => {
          throw new Error('no');
        },
        put: () => {
          throw new Error('no');
        },
      },
    ],
    ['returns an error', { match: async () => new Response('gone', { status: 502 }) }],
    ['returns what was not put there', { match: async () => new Response('another picture', { headers: { 'Placard-Digest': 'ab' } }) }],
  ])('is done without when it %s', async (_, broken) => {
    const answer = await ask(memoryCache(broken).cache, picture);
    expect(answer).toMatchObject({ made: 1, status: 200, body: 'a picture' });
  });

  it('replaces a body that was cut off', async () => {
    const { cache, kept } = memoryCache();
    await ask(cache, picture);
    const { headers } = kept.get(IMAGE) ?? new Response();
    kept.set(IMAGE, new Response('a pict', { headers }));
    expect(await ask(cache, picture)).toMatchObject({ made: 1, body: 'a picture' });
    expect(await ask(cache, picture)).toMatchObject({ made: 0, body: 'a picture' });
  });
});
