import { describe, expect, it } from 'vitest';

import { readSettings } from '../../../src/serve/settings.ts';

describe('readSettings', () => {
  it('has defaults', () => {
    expect(readSettings({})).toEqual({ settings: { port: 8787, host: 'localhost', publicUrl: undefined } });
    expect(readSettings({ PORT: '', HOST: '', PUBLIC_URL: '' })).toEqual(readSettings({}));
  });

  it('reads what is set', () => {
    expect(readSettings({ PORT: '0', HOST: '::', PUBLIC_URL: 'https://cards.example/' })).toEqual({
      settings: { port: 0, host: '::', publicUrl: 'https://cards.example' },
    });
    expect(readSettings({ PUBLIC_URL: 'http://cards.example:8080' })).toMatchObject({
      settings: { publicUrl: 'http://cards.example:8080' },
    });
  });

  it.each(['x', '-1', '65536', '80.5', '1e3', ' 80', '0x50'])('refuses PORT=%s', (PORT) => {
    expect(readSettings({ PORT })).toEqual({ problems: [`PORT must be a whole number from 0 to 65535, not "${PORT}".`] });
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

  it('reports all problems at once', () => {
    expect(readSettings({ PORT: 'x', PUBLIC_URL: 'y' })).toMatchObject({ problems: [expect.any(String), expect.any(String)] });
  });
});
