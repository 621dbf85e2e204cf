import { describe, expect, it } from 'vitest';

import { forwardedOrigin } from '../../../src/serve/forwarded-origin.ts';

const read = (scheme: string | undefined, host: string | undefined) =>
  forwardedOrigin(
    new Request('http://localhost:8787/en/', {
      headers: { ...(scheme !== undefined && { 'X-Forwarded-Proto': scheme }), ...(host !== undefined && { 'X-Forwarded-Host': host }) },
    }),
  );

describe('forwardedOrigin', () => {
  it.each([
    ['https', 'cards.example', 'https://cards.example'],
    ['https', 'Cards.Example', 'https://cards.example'],
    ['https', 'cards.example:443', 'https://cards.example'],
    ['https', 'cards.example:8443', 'https://cards.example:8443'],
    ['http', '192.0.2.1:80', 'http://192.0.2.1'],
    ['http', '[2001:db8::1]:8080', 'http://[2001:db8::1]:8080'],
    ['http', 'localhost', 'http://localhost'],
    ['https', 'xn--e1afmkfd.example', 'https://xn--e1afmkfd.example'],
  ])('reads %s and %s as %s', (scheme, host, origin) => {
    expect(read(scheme, host)).toBe(origin);
  });

  it.each([
    [undefined, 'cards.example'],
    ['https', undefined],
    ['', 'cards.example'],
    ['https', ''],
    ['HTTPS', 'cards.example'],
    ['ftp', 'cards.example'],
    ['javascript', 'cards.example'],
    ['https, http', 'cards.example'],
    ['https', 'cards.example, evil.example'],
    ['https', 'cards.example/evil'],
    ['https', 'cards.example/'],
    ['https', 'cards.example?x'],
    ['https', 'cards.example#x'],
    ['https', 'user@cards.example'],
    ['https', 'user:password@cards.example'],
    ['https', 'cards.example\\evil'],
    ['https', 'cards.example:99999'],
    ['https', 'cards.example:'],
    ['https', 'cards.example:x'],
    ['https', '//cards.example'],
    ['https', 'https://cards.example'],
    ['https', 'cards example'],
    ['https', 'cards.example"><script>'],
    ['https', '-cards.example'],
    ['https', '.cards.example'],
    ['https', '0x7f.1'],
    ['https', '2130706433'],
    ['https', '[::1'],
    ['https', '[zz]'],
    ['https', 'cards%2eexample'],
    ['https', `${'a'.repeat(300)}.example`],
  ])('does not believe %j and %j', (scheme, host) => {
    expect(read(scheme, host)).toBeUndefined();
  });
});
