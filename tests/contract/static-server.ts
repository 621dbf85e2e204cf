import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';

import type { Started } from './started.ts';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  json: 'application/json',
  css: 'text/css',
  js: 'text/javascript',
  zip: 'application/zip',
};

/** The file for a path, as plain file hosts find it; `undefined` when there is none. */
async function fileFor(folder: string, path: string): Promise<string | undefined> {
  const file = `${folder}/${path}${path.endsWith('/') || path === '' ? 'index.html' : ''}`;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}

/** A plain file host: the files of a folder below `prefix` (with slashes around it), `404.html` for the rest, an entity tag, and nothing else. */
export async function startStatic(folder: string, prefix: string): Promise<Started> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void (async () => {
      const found = pathname.startsWith(prefix) ? await fileFor(folder, pathname.slice(prefix.length)) : undefined;
      const file = found ?? `${folder}/404.html`;
      const body = await readFile(file);
      const { size, mtimeMs } = await stat(file);
      const etag = `"${size}-${mtimeMs}"`;
      const status = found === undefined ? 404 : request.headers['if-none-match'] === etag ? 304 : 200;
      const type = TYPES[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      response.writeHead(status, { 'Content-Type': type, ETag: etag, ...(status !== 304 && { 'Content-Length': size }) });
      response.end(request.method === 'HEAD' || status === 304 ? undefined : body);
    })();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const stop = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close().closeAllConnections();
    await closed;
  };
  return { url: `http://127.0.0.1:${port}`, stop };
}
