import { brotliDecompressSync } from 'node:zlib';

import { expect, it } from 'vitest';

import { compressTexts } from '../../../src/serve/compress-texts.ts';

const LETTERS = 'peace '.repeat(1000);

/** An application that answers every path by a text of its own and notes what it was asked, compressed with so much memory. */
function start(bytes = 1_000_000) {
  const asked: string[] = [];
  const fetch = compressTexts(
    (request) => {
      const { pathname } = new URL(request.url);
      asked.push(`${request.method} ${pathname} ${request.headers.get('If-None-Match') ?? ''}`.trim());
      const text = pathname.startsWith('/short') ? 'peace' : `${pathname} ${LETTERS}`;
      const headers = {
        'Content-Type': 'text/plain',
        'Content-Length': String(text.length),
        ...(pathname !== '/untagged' && { ETag: `"${pathname}"` }),
      };
      return new Response(request.method === 'HEAD' ? null : text, { headers });
    },
    { bytes },
  );
  const ask = async (path: string, headers: Record<string, string> = { 'Accept-Encoding': 'br' }, method = 'GET') =>
    fetch(new Request(`https://placard.example${path}`, { method, headers }));
  return { asked, ask };
}

it('gives the same bytes from its memory as when it compresses', async () => {
  const { ask } = start();
  const [first, again] = [await (await ask('/a')).bytes(), await (await ask('/a')).bytes()];
  expect(brotliDecompressSync(first).toString()).toBe(`/a ${LETTERS}`);
  expect(Buffer.from(again).equals(first)).toBe(true);
});

it('keeps texts without an entity tag apart', async () => {
  const { ask } = start();
  const bodies = await Promise.all(
    ['/untagged', '/b'].map(async (path) => brotliDecompressSync(await (await ask(path)).bytes()).toString()),
  );
  expect(bodies).toEqual([`/untagged ${LETTERS}`, `/b ${LETTERS}`]);
});

it('answers with more texts than it may keep, and with one that is larger than that', async () => {
  const { ask } = start(60);
  for (const path of ['/a', '/b', '/c', '/a', '/b'])
    expect(brotliDecompressSync(await (await ask(path)).bytes()).toString()).toBe(`${path} ${LETTERS}`);
  const tiny = start(1);
  expect(brotliDecompressSync(await (await tiny.ask('/a')).bytes()).toString()).toBe(`/a ${LETTERS}`);
});

it('asks by conditions as the application knows them', async () => {
  const { ask, asked } = start();
  await ask('/a', { 'If-None-Match': '"x-br", W/"y-gzip","z","br","-br-"' });
  expect(asked).toEqual(['GET /a "x", W/"y","z","br","-br-"']);
});

it('leaves short texts, and clients that want none, alone', async () => {
  const { ask, asked } = start();
  const short = await ask('/short');
  expect([short.headers.get('Vary'), short.headers.get('Content-Encoding'), await short.text()]).toEqual([null, null, 'peace']);
  const plain = await ask('/a', {});
  expect([plain.headers.get('Vary'), plain.headers.get('ETag'), plain.headers.get('Content-Length')]).toEqual([
    'Accept-Encoding',
    '"/a"',
    '6003',
  ]);
  expect(asked).toHaveLength(2);
});

it('asks HEAD of a picture only as HEAD', async () => {
  const { ask, asked } = start();
  const cold = await ask('/a.svg', undefined, 'HEAD');
  expect([cold.headers.get('ETag'), cold.headers.get('Content-Length')]).toEqual(['"/a.svg-br"', null]);
  const { headers } = await ask('/a.svg');
  const warm = await ask('/a.svg', undefined, 'HEAD');
  expect([...warm.headers]).toEqual([...headers]);
  expect(asked).toEqual(['HEAD /a.svg', 'GET /a.svg', 'HEAD /a.svg']);
});
