import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createHttpServer } from '../../src/serve/http-server.ts';

/** More than the buffers of two sockets hold. */
const LARGE = new Uint8Array(30_000_000);

describe('a server whose clients waste its time', { timeout: 20_000 }, () => {
  let server: Server;

  beforeAll(async () => {
    const app = new Hono()
      .get('/', () => new Response(LARGE))
      .get('/late', async () => {
        await wait(1700);
        return new Response('late');
      });
    server = createHttpServer(Promise.resolve(app), { headersTimeout: 300, connectionsCheckingInterval: 100, silence: 500 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  function open(text: string): Socket {
    const address = server.address();
    const socket = connect({ host: '127.0.0.1', port: address !== null && typeof address === 'object' ? address.port : 0 });
    socket.on('error', () => undefined);
    socket.write(text);
    return socket;
  }

  const connections = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));

  it('closes a connection on which headers do not end', async () => {
    const socket = open('GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ');
    const [chunk] = await once(socket, 'data');
    expect(String(chunk)).toMatch(/^HTTP\/1\.1 408 /);
    await once(socket, 'close');
  });

  it('closes a connection on which nothing comes', async () => {
    const socket = open('').resume();
    await once(socket, 'close');
    expect(await connections()).toBe(0);
  });

  it('closes a connection from which nothing is read', async () => {
    open('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n').pause();
    await expect.poll(connections, { timeout: 5000 }).toBe(1);
    await expect.poll(connections, { timeout: 10_000 }).toBe(0);
  });

  it('waits for its own answer, however long that takes', async () => {
    const [answer] = await once(open('GET /late HTTP/1.1\r\nHost: localhost\r\n\r\n'), 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /);
  });

  it.each([
    ['no request at all', '\u0016\u0003\u0001\u0002'],
    ['headers of 100 kB', `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(100_000)}\r\n\r\n`],
    ['a length and chunks', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n'],
  ])('refuses %s and goes on', async (_, text) => {
    const [chunk] = await once(open(text), 'data');
    expect(String(chunk)).toMatch(/^HTTP\/1\.1 4\d\d /);
    const [answer] = await once(open('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'), 'data');
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200 /);
  });
});
