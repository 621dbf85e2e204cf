import { request } from 'node:http';

import { describe, expect, it } from 'vitest';

import { strangeRequests } from '../../support/strange-requests.ts';

/** Addresses that exist and need no drawing, or were drawn for the cases before. */
const ADDRESSES = [
  '/',
  '/en/',
  '/en/nato-out/',
  '/ar/',
  '/en/nato-out/og.png',
  '/en/nato-out/og.svg',
  '/en/nato-out/square.png',
  '/robots.txt',
  '/favicon.ico',
];

const HOSTS = [
  'placard.example',
  'evil.example',
  'evil.example:8443',
  'a b',
  'evil.example/en/',
  'a@evil.example',
  '[::1',
  '',
  ':',
  '%00',
  'evil.example:99999',
  'x'.repeat(300),
];

interface Answered {
  readonly status: number;
  readonly location: string | undefined;
}

/** Sends what `fetch` would refuse to. An answer that never comes is a failure of the test. */
function send(origin: string, method: string, path: string, headers: Readonly<Record<string, string>>): Promise<Answered> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method, headers, agent: false, timeout: 20_000 }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, location: response.headers.location }));
      response.on('error', reject);
    });
    asked.on('timeout', () => asked.destroy(new Error(`${method} ${path} is not answered`)));
    asked.on('error', reject);
    asked.end();
  });
}

/** The part of the contract that is about requests nobody should send, verbatim over a socket. */
export function describeStrange(origin: () => string): void {
  describe('300 strange requests', () => {
    it('are answered, by no fault of ours, and lead nowhere else', async () => {
      const wrong: string[] = [];
      const statuses = new Map<number, number>();
      for (const [index, { method, target, headers }] of strangeRequests(ADDRESSES, 300, 88).entries()) {
        const host = HOSTS[index % HOSTS.length] ?? '';
        const { status, location } = await send(origin(), method, target, { ...headers, Host: host });
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (status < 200 || status > 499) wrong.push(`${method} ${target} of ${host} answers ${status}`);
        if (location !== undefined && !/^\/(?![/\\])/.test(location)) wrong.push(`${method} ${target} of ${host} leads to ${location}`);
      }
      expect(wrong).toEqual([]);
      expect([200, 308, 400, 404, 405].filter((status) => !statuses.has(status))).toEqual([]);
    });
  });
}
