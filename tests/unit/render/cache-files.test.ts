import { describe, expect, it } from 'vitest';

import type { CardSpec } from '../../../src/card/spec.ts';
import { cachedFiles } from '../../../src/render/cache-files.ts';
import { openShipped } from '../../support/shipped.ts';
import { countingRenderer } from '../pages/fixture.ts';

const { card } = await openShipped();
const og = card('uk', 'nato-out', 'og');

describe('a renderer with a memory', () => {
  it('makes a file once, by theme and encoding', async () => {
    const renderer = countingRenderer();
    const cached = cachedFiles(renderer, { bytes: 10_000 });
    const ask = (spec: CardSpec, encoding: 'png' | 'svg') => cached.file(spec, encoding);
    const red = await Promise.all(Array.from({ length: 500 }, () => ask(og, 'png')));
    expect(new Set(red).size).toBe(1);
    await ask(og, 'svg');
    await ask(card('uk', 'nato-out', 'og', 'ink'), 'png');
    await ask(og, 'png');
    expect(renderer.drawn).toEqual(['uk/nato-out/og-red.png', 'uk/nato-out/og-red.svg', 'uk/nato-out/og-ink.png']);
  });

  it('does not keep a failure', async () => {
    const cached = cachedFiles(countingRenderer('nato-out'), { bytes: 10_000 });
    await expect(cached.file(og, 'png')).rejects.toThrow('The pen is broken');
    await expect(cached.file(og, 'png')).rejects.toThrow('The pen is broken');
  });
});
