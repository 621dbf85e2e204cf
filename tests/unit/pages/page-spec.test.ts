import { describe, expect, it } from 'vitest';

import { allPages, pagePath, parsePagePath } from '../../../src/pages/page-spec.ts';
import { catalog } from './fixture.ts';

describe('page paths', () => {
  it('are those of the texts that exist', () => {
    expect(allPages(catalog).map(pagePath)).toEqual([
      '/en/',
      '/en/statement/',
      '/en/water/',
      '/en/bridges/',
      '/ar/',
      '/ar/statement/',
      '/ar/water/',
      '/zh/',
      '/zh/water/',
      '/zh-Hant/',
      '/zh-Hant/bridges/',
    ]);
  });

  it('are read back as the page they name', () => {
    for (const page of allPages(catalog)) expect(parsePagePath(catalog, pagePath(page))).toEqual(page);
  });

  it.each([
    '/',
    '/en',
    '/EN/',
    '/fr/',
    '/en/none/',
    '/ar/bridges/',
    '/en/water',
    '/en/water/og/',
    '/en/constructor/',
    '/__proto__/',
    '/en//',
  ])('do not include %s', (path) => {
    expect(parsePagePath(catalog, path)).toBeUndefined();
  });
});
