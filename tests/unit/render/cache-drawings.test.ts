import { describe, expect, it } from 'vitest';

import { cachedDrawer } from '../../../src/render/cache-drawings.ts';
import type { CardNames, Drawer, InkedImage } from '../../../src/render/drawing.ts';

const card = (slogan: string): CardNames => ({ language: 'uk', slogan, format: 'og' });
const SVG = new TextEncoder().encode('<svg>НАТО</svg>');

/** A drawer that notes what it draws, and whose images have `bytes` bytes. Slogan `broken` cannot be drawn. */
function countingDrawer(bytes = 1000) {
  const drawn: string[] = [];
  const draw = async <T>(part: string, { slogan }: CardNames, result: T): Promise<T> => {
    drawn.push(`${part} ${slogan}`);
    await new Promise(setImmediate);
    if (slogan === 'broken') throw new Error('The pen is broken');
    return result;
  };
  const image: InkedImage = { width: 8, height: 8, depth: 8, mixes: new Uint8Array(0), data: new Uint8Array(bytes) };
  const drawer: Drawer = {
    svg: (names) => draw('svg', names, SVG),
    image: (names) => draw('image', names, image),
    both: (names) => draw('both', names, { svg: SVG, image }),
  };
  return { drawer, drawn, image };
}

const ample = { bytes: 1_000_000, shareWork: true };

describe('a cached drawer', () => {
  it('draws a card once in each encoding', async () => {
    const { drawer, drawn, image } = countingDrawer();
    const cached = cachedDrawer(drawer, ample);
    for (let i = 0; i < 3; i++) expect([await cached.svg(card('a')), await cached.image(card('a'))]).toEqual([SVG, image]);
    expect(drawn).toEqual(['svg a', 'image a']);
  });

  it('has both encodings once both were drawn, together or apart', async () => {
    const { drawer, drawn } = countingDrawer();
    const cached = cachedDrawer(drawer, ample);
    await cached.both(card('a'));
    await Promise.all([cached.svg(card('a')), cached.image(card('a'))]);
    await Promise.all([cached.svg(card('b')), cached.image(card('b'))]);
    expect((await cached.both(card('b'))).svg).toBe(SVG);
    expect(drawn).toEqual(['both a', 'svg b', 'image b']);
  });

  it('draws once for all who ask at the same time', async () => {
    const { drawer, drawn } = countingDrawer();
    const cached = cachedDrawer(drawer, ample);
    await Promise.all(Array.from({ length: 500 }, () => cached.image(card('a'))));
    expect(drawn).toEqual(['image a']);
  });

  it('lets nobody wait for the work of another where work may not be shared', async () => {
    const { drawer, drawn } = countingDrawer();
    const cached = cachedDrawer(drawer, { ...ample, shareWork: false });
    await Promise.all([cached.image(card('a')), cached.image(card('a'))]);
    await cached.image(card('a'));
    expect(drawn).toEqual(['image a', 'image a']);
  });

  it('tells a failure to all who wait, and keeps it for nobody', async () => {
    const { drawer, drawn } = countingDrawer();
    const cached = cachedDrawer(drawer, ample);
    const asked = await Promise.allSettled([cached.image(card('broken')), cached.image(card('broken'))]);
    expect(asked.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(cached.image(card('broken'))).rejects.toThrow('The pen is broken');
    expect(drawn).toEqual(['image broken', 'image broken']);
  });

  it('forgets what was asked for longest ago when the memory is full', async () => {
    const { drawer, drawn } = countingDrawer(1000);
    const cached = cachedDrawer(drawer, { bytes: 3200, shareWork: true });
    for (const slogan of ['a', 'b', 'a', 'c', 'a', 'b']) await cached.image(card(slogan));
    expect(drawn).toEqual(['image a', 'image b', 'image c', 'image b']);
  });

  it('returns what is too large to be kept', async () => {
    const { drawer, drawn, image } = countingDrawer(5000);
    const cached = cachedDrawer(drawer, { bytes: 3200, shareWork: true });
    expect([await cached.image(card('a')), await cached.image(card('a'))]).toEqual([image, image]);
    expect(drawn).toHaveLength(2);
  });
});
