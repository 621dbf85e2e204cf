import { describe, expect, it } from 'vitest';

import { negotiateCoding } from '../../../src/serve/content-coding.ts';

describe('negotiateCoding', () => {
  it.each([
    ['br', 'br'],
    ['gzip', 'gzip'],
    ['gzip, deflate, br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['*', 'br'],
    ['*;q=0.5', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0, gzip;q=0.001', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0.5, gzip;q=0.5', 'br'],
    ['gzip, *;q=0.1', 'gzip'],
    ['gzip;q=1.0, identity; q=0.5, *;q=0', 'gzip'],
    ['identity;q=0, *', 'br'],
    ['identity, gzip', 'gzip'],
    ['zstd, gzip;q=0.2', 'gzip'],
  ])('answers %j with %s', (header, expected) => {
    expect(negotiateCoding(header)).toBe(expected);
  });

  it.each([
    null,
    '',
    'identity',
    'identity;q=0',
    '*;q=0',
    'br;q=0',
    'br;q=0, gzip;q=0',
    'zstd, deflate, compress',
    'identity, br;q=0.9',
    'identity;q=0.5, gzip;q=0.4, *;q=0',
    'br;q=high',
    'brr, gzipped',
    ';q=1',
    ',,,',
    'br gzip',
  ])('compresses nothing for %j', (header) => {
    expect(negotiateCoding(header)).toBeUndefined();
  });
});
