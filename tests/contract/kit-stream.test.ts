import { once } from 'node:events';
import { IncomingMessage, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { createApp } from '../../src/app.ts';
import { openProject } from '../../src/commands/project.ts';
import { createRenderer } from '../../src/render/create-renderer.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import { createHttpServer } from '../../src/serve/http-server.ts';
import { breakAfter } from './broken-renderer.ts';
import type { Started } from './started.ts';
import { startWorkerd } from './workerd.ts';

const publicUrl = 'https://placard.example';

/** Serves over HTTP on Node, drawing by the renderer that is made of the project's own. */
async function serve(change: (renderer: Renderer) => Renderer): Promise<Started> {
  const { catalog, runtime } = await openProject();
  const renderer = change(await createRenderer(catalog, runtime, publicUrl));
  const server = createHttpServer(Promise.resolve(createApp({ catalog, publicUrl, renderer })));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, stop: async () => void server.close() };
}

const startBrokenNode = () => serve((renderer) => breakAfter(4, renderer));

/** Downloads, and tells whether the server said that this was all. */
function download(url: string): Promise<{ readonly status: number; readonly bytes: Buffer; readonly complete: boolean }> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', () => undefined);
      response.on('close', () => resolve({ status: response.statusCode ?? 0, bytes: Buffer.concat(chunks), complete: response.complete }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

describe.each([
  ['Node', startBrokenNode],
  ['workerd', () => startWorkerd({ entry: 'tests/contract/broken-worker.ts', outdir: 'dist/broken-kit' })],
] as const)('a kit of which an image fails, on %s', (_, start) => {
  let server: Started | undefined;

  beforeAll(async () => {
    server = await start();
  }, 180_000);
  afterAll(() => server?.stop());
  afterEach(() => vi.restoreAllMocks());

  it('breaks the connection off, so that nobody takes it for whole', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { status, bytes, complete } = await download(`${server?.url}/en/nato-out/kit.zip`);
    expect([status, complete]).toEqual([200, false]);
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect(bytes.length).toBeGreaterThan(100_000);
    expect(bytes.includes('PK\u0005\u0006')).toBe(false);
  });

  it('leaves the service well', async () => {
    const { status, complete } = await download(`${server?.url}/healthz`);
    expect([status, complete]).toEqual([200, true]);
  });
});

describe('a client of a kit on Node', () => {
  const MEGABYTE = new Uint8Array(1_000_000);
  let server: Started | undefined;
  let drawn = 0;

  beforeAll(async () => {
    server = await serve((renderer) => ({
      ...renderer,
      file: async () => {
        drawn++;
        return MEGABYTE;
      },
    }));
  }, 60_000);
  afterAll(() => server?.stop());

  /** How many images have been drawn when nothing happens any more. */
  async function rest(): Promise<number> {
    const before = drawn;
    await wait(300);
    return before === drawn ? drawn : rest();
  }

  it('has no more drawn for it than it reads, and nothing after it has left', async () => {
    const asked = request(`${server?.url}/en/kit.zip`, { agent: false });
    asked.on('error', () => undefined);
    asked.end();
    const [response]: unknown[] = await once(asked, 'response');
    if (!(response instanceof IncomingMessage)) throw new Error('There is no response.');
    response.on('error', () => undefined);
    const unread = await rest();
    expect(unread).toBeGreaterThan(0);
    expect(unread).toBeLessThan(20); // of 112: what fits into the buffers of two sockets
    response.destroy();
    expect(await rest()).toBeLessThanOrEqual(unread + 1);
  });
});
