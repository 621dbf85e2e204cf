import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openContent } from '../../src/commands/project.ts';
import { type RunningServer, startServer } from '../../src/serve/start-server.ts';
import { ask } from './ask.ts';

const PAGE = '/en/nato-out/';
const forwarded = (host: string, scheme = 'https') => ({ 'X-Forwarded-Proto': scheme, 'X-Forwarded-Host': host, Host: 'evil.example' });

describe('a server behind a proxy that it trusts', () => {
  let server: RunningServer;
  const origin = () => server.url;
  const canonical = async (headers: Readonly<Record<string, string>>) =>
    /<link rel="canonical" href="([^"]+)">/.exec((await ask(origin(), PAGE, { headers })).body.toString())?.[1];

  beforeAll(async () => {
    server = await startServer(await openContent(), { port: 0, host: '127.0.0.1', threads: 1, trustProxy: true });
  });
  afterAll(async () => server.stop());

  it('publishes under the origin that the proxy names, in pages and in the codes of posters', async () => {
    expect(await canonical(forwarded('cards.example'))).toBe(`https://cards.example${PAGE}`);
    const ofProxy = { headers: forwarded('cards.example') };
    expect((await ask(origin(), '/sitemap.xml', ofProxy)).body.toString()).toContain(`<loc>https://cards.example${PAGE}</loc>`);
    const [poster, other] = [await ask(origin(), `${PAGE}poster.svg`, ofProxy), await ask(origin(), `${PAGE}poster.svg`)];
    expect([poster.status, other.status]).toEqual([200, 200]);
    expect(poster.headers.etag).not.toBe(other.headers.etag);
    expect(poster.body.equals(other.body)).toBe(false);
  });

  it.each([
    { Host: 'evil.example' },
    { 'X-Forwarded-Host': 'evil.example' },
    { Forwarded: 'host=evil.example;proto=https' },
    forwarded('evil.example/path'),
    forwarded('user@evil.example'),
    forwarded('evil.example, cards.example'),
    forwarded('evil.example', 'javascript'),
  ])('publishes under the listening one for %j', async (headers) => {
    expect(await canonical(headers)).toBe(`${origin()}${PAGE}`);
  });

  it('answers for more origins than it keeps', async () => {
    for (const host of ['a.example', 'b.example', 'c.example', 'd.example', 'e.example', 'a.example'])
      expect(await canonical(forwarded(host))).toBe(`https://${host}${PAGE}`);
  });
});
