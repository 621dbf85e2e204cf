import { describe, expect, it } from 'vitest';

import { canonicalPath } from '../../../src/routes/canonical-path.ts';
import { site } from '../pages/fixture.ts';

describe('canonicalPath', () => {
  it.each([
    ['/en', '/en/'],
    ['/EN/', '/en/'],
    ['/zh-hant', '/zh-Hant/'],
    ['/ZH-HANT/Bridges', '/zh-Hant/bridges/'],
    ['/en/Water', '/en/water/'],
    ['/EN/water/OG.PNG', '/en/water/og.png'],
    ['/en/water/og-RED.svg', '/en/water/og-red.svg'],
    ['/en/water/og-red.ABCDEF0123.png', '/en/water/og-red.abcdef0123.png'],
    ['/Robots.TXT', '/robots.txt'],
  ])('leads %s to %s', (path, expected) => {
    expect(canonicalPath(site, path)).toBe(expected);
  });

  it.each([
    '/',
    '/en/',
    '/en/water/',
    '/en/water/og.png',
    '/en//',
    '//en',
    '/fr',
    '/en/nothing',
    '/en/water/og.png/',
    '/ar/bridges',
    '/%65n',
    '/robots.txt/',
    `/${'EN'.repeat(300)}`,
  ])('leaves %s alone', (path) => {
    expect(canonicalPath(site, path)).toBeUndefined();
  });
});
