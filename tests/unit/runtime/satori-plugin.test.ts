import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

import { beforeAll, describe, expect, it } from 'vitest';

import { withoutHarfBuzz } from '../../../scripts/worker/satori-plugin.ts';

describe('Satori without its HarfBuzz', () => {
  let source = '';
  beforeAll(async () => {
    source = await readFile(
      createRequire(import.meta.url)
        .resolve('satori/standalone')
        .replace(/\.cjs$/, '.js'),
      'utf8',
    );
  });

  it('is half a megabyte smaller', () => {
    expect(source.length - withoutHarfBuzz(source).length).toBeGreaterThan(500_000);
  });

  it('carries no WebAssembly as text', () => {
    expect(withoutHarfBuzz(source)).not.toContain('AGFzbQ');
  });

  it('fails when Satori starts HarfBuzz in another way', () => {
    expect(() => withoutHarfBuzz(source.replace('var af=', 'var ag='))).toThrow('was found 0 times instead of once');
  });

  it('fails when Satori embeds another module too', () => {
    expect(() => withoutHarfBuzz(`${source};x="AGFzbQEAAAA="`)).toThrow('was found 2 times instead of once');
  });
});
