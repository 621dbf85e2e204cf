import { describe, expect, it } from 'vitest';

import { createApp } from '../../../src/app.ts';
import { catalog, countingRenderer } from '../pages/fixture.ts';

const renderer = countingRenderer();
const app = createApp({ catalog, renderer, publicUrl: 'https://river.example' });

const ask = (query: string, headers: Record<string, string> = {}) => app.request(`https://edge.example/oembed${query}`, { headers });
const about = (path: string, more = '') => ask(`?url=${encodeURIComponent(`https://river.example${path}`)}${more}`);

describe('oEmbed', () => {
  it('describes a share page as a link with a thumbnail', async () => {
    const response = await about('/ar/water/');
    expect(response.status).toBe(200);
    expect(response.headers.get('Content-Type')).toBe('application/json');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
    expect(response.headers.get('Cache-Control')).toBe('public, max-age=300, stale-while-revalidate=86400');
    expect(await response.json()).toEqual({
      version: '1.0',
      type: 'link',
      title: 'الماء للجميع',
      author_name: 'لجنة النهر',
      provider_name: 'لجنة النهر',
      provider_url: 'https://river.example/ar/',
      cache_age: 300,
      thumbnail_url: 'https://river.example/ar/water/og-cobalt.0123456789.png',
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('describes a gallery by the statement, or else by its first slogan', async () => {
    expect(await (await about('/ar/')).json()).toMatchObject({
      thumbnail_url: 'https://river.example/ar/statement/og-red.0123456789.png',
    });
    expect(await (await about('/zh-Hant/')).json()).toMatchObject({
      provider_name: 'RC',
      thumbnail_url: 'https://river.example/zh-Hant/bridges/og-wheat.0123456789.png',
    });
  });

  it.each([
    ['', 'og', 1200, 630],
    ['&maxwidth=1200&maxheight=630', 'og', 1200, 630],
    ['&maxwidth=1199', 'square', 1080, 1080],
    ['&maxheight=629', 'sticker', 512, 512],
    ['&maxwidth=600&maxheight=600', 'sticker', 512, 512],
    ['&maxwidth=many&maxheight=-1', 'og', 1200, 630],
  ])('with "%s" has the thumbnail %s', async (more, format, width, height) => {
    expect(await (await about('/en/water/', more)).json()).toMatchObject({
      thumbnail_url: `https://river.example/en/water/${format}-cobalt.0123456789.png`,
      thumbnail_width: width,
      thumbnail_height: height,
    });
  });

  it('has no thumbnail where none is small enough', async () => {
    const answer = await (await about('/en/water/', '&maxwidth=400')).json();
    expect(Object.keys(answer)).toEqual(['version', 'type', 'title', 'author_name', 'provider_name', 'provider_url', 'cache_age']);
  });

  it('knows a page with a query, a fragment or another spelling, and ignores other parameters', async () => {
    const plain = await (await about('/en/water/')).text();
    for (const path of ['/en/water/?fbclid=1&size=og', '/en/water/#main', '/en/water', '/EN/Water/'])
      expect(await (await about(path, '&dnt=1&format=json')).text()).toBe(plain);
  });

  it.each([
    'https://river.example/en/none/',
    'https://river.example/ar/bridges/',
    'https://river.example/en/water/og.png',
    'https://river.example/',
    'http://river.example/en/water/',
    'https://river.example:8443/en/water/',
    'https://edge.example/en/water/',
    'https://river.example.evil.example/en/water/',
    'https://evil.example/https://river.example/en/water/',
    'https://river.example@evil.example/en/water/',
    '/en/water/',
    'river.example/en/water/',
    'javascript:alert(1)',
    'https://',
  ])('knows nothing of %s', async (url) => {
    const response = await ask(`?url=${encodeURIComponent(url)}`);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([404, 'public, max-age=60']);
    expect(await response.json()).toMatchObject({ title: 'Not Found', status: 404, instance: '/oembed' });
  });

  it.each(['', '?url=', '?format=json', '?URL=https://river.example/en/'])('asks for the missing address: "%s"', async (query) => {
    const response = await ask(query);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([400, 'no-store']);
    expect(response.headers.get('Content-Type')).toBe('application/problem+json');
    expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  });

  it.each(['xml', 'JSON', 'html'])('does not speak %s', async (format) => {
    const response = await about('/en/water/', `&format=${format}`);
    expect([response.status, response.headers.get('Cache-Control')]).toEqual([501, 'no-store']);
    expect(await response.json()).toMatchObject({ title: 'Not Implemented', status: 501 });
  });

  it('shows its errors as a page to people', async () => {
    const response = await ask('', { Accept: 'text/html' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('<h1>400</h1>');
  });

  it('is not sent again to who has it', async () => {
    const tag = (await about('/en/water/')).headers.get('ETag') ?? '';
    const url = encodeURIComponent('https://river.example/en/water/');
    expect((await ask(`?url=${url}`, { 'If-None-Match': tag })).status).toBe(304);
  });

  it('is led to from another case, with its query', async () => {
    const response = await app.request('https://edge.example/OEmbed?url=x');
    expect([response.status, response.headers.get('Location')]).toEqual([308, '/oembed?url=x']);
  });

  it('draws nothing', () => expect(renderer.drawn).toEqual([]));
});
