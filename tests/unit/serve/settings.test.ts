import { availableParallelism } from 'node:os';

import { describe, expect, it } from 'vitest';

import { readSettings } from '../../../src/serve/settings.ts';

describe('readSettings', () => {
  it('has defaults', () => {
    const settings = {
      port: 8787,
      host: 'localhost',
      publicUrl: undefined,
      trustProxy: false,
      threads: availableParallelism(),
      cacheMegabytes: 64,
    };
    expect(readSettings({})).toEqual({ settings });
    expect(readSettings({ PORT: '', HOST: '', PUBLIC_URL: '', TRUST_PROXY: '', THREADS: '', CACHE_MB: '' })).toEqual(readSettings({}));
  });

  it('reads what is set', () => {
    const env = { PORT: '0', HOST: '::', PUBLIC_URL: 'https://cards.example/', TRUST_PROXY: '1', THREADS: '3', CACHE_MB: '256' };
    expect(readSettings(env)).toEqual({
      settings: { port: 0, host: '::', publicUrl: 'https://cards.example', trustProxy: true, threads: 3, cacheMegabytes: 256 },
    });
    expect(readSettings({ PUBLIC_URL: 'http://cards.example:8080' })).toMatchObject({
      settings: { publicUrl: 'http://cards.example:8080' },
    });
  });

  it.each(['x', '-1', '65536', '80.5', '1e3', ' 80', '0x50'])('refuses PORT=%s', (PORT) => {
    expect(readSettings({ PORT })).toEqual({ problems: [`PORT must be a whole number from 0 to 65535, not "${PORT}".`] });
  });

  it.each(['0', '65', 'all', '1.5'])('refuses THREADS=%s', (THREADS) => {
    expect(readSettings({ THREADS })).toEqual({ problems: [`THREADS must be a whole number from 1 to 64, not "${THREADS}".`] });
  });

  it.each(['0', '-1', '65537', '64MB'])('refuses CACHE_MB=%s', (CACHE_MB) => {
    expect(readSettings({ CACHE_MB })).toEqual({ problems: [`CACHE_MB must be a whole number from 1 to 65536, not "${CACHE_MB}".`] });
  });

  it.each([
    'cards.example',
    'ftp://cards.example',
    'https://cards.example/path',
    'https://cards.example/?q',
    'https://a:b@cards.example',
    'https://',
  ])('refuses PUBLIC_URL=%s', (PUBLIC_URL) => {
    expect(readSettings({ PUBLIC_URL })).toEqual({
      problems: [`PUBLIC_URL must be an origin like https://example.org, without a path, not "${PUBLIC_URL}".`],
    });
  });

  it.each(['yes', 'true', '2', ' 1'])('refuses TRUST_PROXY=%s', (TRUST_PROXY) => {
    expect(readSettings({ TRUST_PROXY })).toEqual({ problems: [`TRUST_PROXY must be 1 or 0, not "${TRUST_PROXY}".`] });
  });

  it('reports all problems at once', () => {
    expect(readSettings({ PORT: 'x', PUBLIC_URL: 'y', THREADS: 'z' })).toMatchObject({
      problems: [/^PORT/, /^THREADS/, /^PUBLIC_URL/].map((start) => expect.stringMatching(start)),
    });
  });
});
