import { afterEach, describe, expect, it, vi } from 'vitest';

import { createApp } from '../../../src/app.ts';
import { knownLengths } from '../../../src/render/known-lengths.ts';
import { catalog, countingRenderer } from '../pages/fixture.ts';

const ETAG = '"0123456789-square-cobalt-png"';

/** An app over a renderer that counts; requests go straight to it. */
function start(broken?: string) {
  const renderer = countingRenderer(broken);
  const app = createApp({ catalog, renderer: knownLengths(renderer), publicUrl: 'https://river.example' });
  const ask = async (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.request(`https://edge.example${path}`, { method, headers });
  return { ask, drawn: renderer.drawn };
}

const HTML = { Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };

describe('an image', () => {
  it('is rendered once, in the default theme when none is named', async () => {
    const { ask, drawn } = start();
    const response = await ask('/en/water/square.png');
    expect(response.status).toBe(200);
    expect(response.headers.get('ETag')).toBe(ETAG);
    expect(await response.text()).toBe('en/water/square-cobalt.png');
    expect(drawn).toEqual(['en/water/square-cobalt.png']);
  });

  it.each([ETAG, `W/${ETAG}`, `"x", W/${ETAG}`, '*'])('answers 304 without rendering to If-None-Match: %s', async (header) => {
    const { ask, drawn } = start();
    const response = await ask('/en/water/square.png', { 'If-None-Match': header });
    expect(response.status).toBe(304);
    expect(response.headers.get('ETag')).toBe(ETAG);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300, stale-while-revalidate=86400');
    expect(await response.text()).toBe('');
    expect(drawn).toEqual([]);
  });

  it('is immutable under its current revision', async () => {
    const { ask } = start();
    const response = await ask('/en/water/square-red.0123456789.svg');
    expect(response.status).toBe(200);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  it('of an old revision leads to the current one and renders nothing', async () => {
    const { ask, drawn } = start();
    const response = await ask('/en/water/square-red.ffffffffff.png');
    expect([response.status, response.headers.get('Location')]).toEqual([302, '/en/water/square-red.png']);
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=60');
    expect(drawn).toEqual([]);
  });

  it('with a query leads to the one without and renders nothing', async () => {
    const { ask, drawn } = start();
    const response = await ask('/en/water/square.png?v=1');
    expect([response.status, response.headers.get('Location')]).toEqual([308, '/en/water/square.png']);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(drawn).toEqual([]);
  });

  it('answers HEAD without rendering, and with the length of the picture when it has been rendered', async () => {
    const { ask, drawn } = start();
    const cold = await ask('/en/water/square.png', {}, 'HEAD');
    expect([cold.status, cold.headers.get('ETag'), cold.headers.get('Content-Length')]).toEqual([200, ETAG, null]);
    expect(drawn).toEqual([]);
    const { headers } = await ask('/en/water/square.png');
    const warm = await ask('/en/water/square.png', {}, 'HEAD');
    expect([...warm.headers]).toEqual([...headers]);
    expect(warm.headers.get('Content-Length')).toBe('26');
    expect(await warm.text()).toBe('');
    expect(drawn).toHaveLength(1);
  });
});

describe('what does not exist', () => {
  it.each(
    [
      '/fr/',
      '/en/none/',
      '/en/none/square.png',
      '/en/water/huge.png',
      '/en/water/square-green.png',
      '/en/water/square.0123456789.png',
      '/en/water/square-red.012345678.png',
      '/en/water/square.gif',
      '/ar/bridges/square.png',
      '/%',
      '/%00',
      '/%2f%2e%2e/',
      '/en/%77ater/',
      '//',
      '/en//',
      '//evil.example/',
      '/en/water//',
      '/constructor/',
      `/${'a'.repeat(15_000)}`,
      `/en/${'a-'.repeat(7000)}/square.png`,
    ].map((path) => [path.slice(0, 40), path]),
  )('answers 404 without rendering: %s', async (_, path = '') => {
    const { ask, drawn } = start();
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=60');
    expect(drawn).toEqual([]);
  });

  it('names the languages that have a slogan', async () => {
    const { ask } = start();
    const problem = await (await ask('/ar/bridges/')).json();
    expect(problem).toEqual({
      type: 'about:blank',
      title: 'Not Found',
      status: 404,
      detail: 'The slogan "bridges" is not available in "ar".',
      instance: '/ar/bridges/',
      languages: [
        { tag: 'en', name: 'English', url: 'https://river.example/en/bridges/' },
        { tag: 'zh-Hant', name: '繁體中文', url: 'https://river.example/zh-Hant/bridges/' },
      ],
    });
  });

  it('is a page in the language of the path for who accepts one', async () => {
    const { ask } = start();
    const response = await ask('/ar/bridges/', HTML);
    const html = await response.text();
    expect([response.status, response.headers.get('Vary')]).toEqual([404, 'Accept']);
    expect(html).toContain('<html lang="ar" dir="rtl">');
    expect(html).toContain('href="/zh-Hant/bridges/"');
    expect(html).not.toContain('href="/zh/bridges/"');
  });

  it('is a page in the source language otherwise', async () => {
    const { ask } = start();
    const html = await (await ask('/nothing', { ...HTML, 'Accept-Language': 'ar' })).text();
    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('This page does not exist.');
  });
});

describe('methods', () => {
  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('answers %s with 405 on any path', async (method) => {
    const { ask, drawn } = start();
    for (const path of ['/', '/en/', '/en/water/square.png', '/nothing', '/robots.txt']) {
      const response = await ask(path, {}, method);
      expect([response.status, response.headers.get('Allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    }
    expect(drawn).toEqual([]);
  });

  it('answers a preflight for an image', async () => {
    const { ask, drawn } = start();
    const response = await ask('/en/water/square.png', { Origin: 'https://a.example', 'Access-Control-Request-Method': 'GET' }, 'OPTIONS');
    expect([response.status, response.headers.get('Allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Access-Control-Allow-Methods')).toBe('GET, HEAD, OPTIONS');
    expect(drawn).toEqual([]);
  });
});

describe('a fault of our own', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is a problem that is not kept, and is logged without the request', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { ask } = start('water');
    const response = await ask('/en/water/square.png', { 'User-Agent': 'somebody' });
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([500, 'no-store']);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(log.mock.calls).toEqual([[new Error('The pen is broken')]]);
  });

  it('is a page for who accepts one', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { ask } = start('water');
    const response = await ask('/ar/water/square.png', HTML);
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('<html lang="ar" dir="rtl">');
  });
});

it('leads a misspelt page on with its query', async () => {
  const { ask } = start();
  const response = await ask('/ZH-hant/Bridges?fbclid=1');
  expect([response.status, response.headers.get('Location')]).toEqual([308, '/zh-Hant/bridges/?fbclid=1']);
});

it('leads a misspelt image on without its query', async () => {
  const { ask } = start();
  const response = await ask('/EN/water/OG.PNG?x=1');
  expect([response.status, response.headers.get('Location')]).toEqual([308, '/en/water/og.png']);
});
