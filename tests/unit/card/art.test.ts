import { createHash } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { drawMarch, type MarchInput } from '../../../src/card/art.ts';
import { THEMES, type Theme } from '../../../src/card/themes.ts';

const SHORT = [2.4, 1.9, 2];
const LONG = [4.5, 3.8, 7.2, 3.9, 1.7, 3.6, 1.9, 1.1, 5.6, 0.6, 0.7, 1.7, 5.1, 3.7, 1.1, 3.3, 1.9, 1.7, 2.8, 1.9, 1.7, 1.7, 2, 1.9];

const SCENES: Readonly<Record<string, Pick<MarchInput, 'box' | 'bleeds'>>> = {
  og: { box: { left: 798, top: 38, width: 426, height: 592 }, bleeds: 'trailing side' },
  header: { box: { left: 998, top: 30, width: 532, height: 470 }, bleeds: 'trailing side' },
  square: { box: { left: -11, top: 720, width: 1102, height: 371 }, bleeds: 'both sides' },
  story: { box: { left: -11, top: 1220, width: 1102, height: 711 }, bleeds: 'both sides' },
  poster: { box: { left: -12, top: 1180, width: 1264, height: 592 }, bleeds: 'both sides' },
};

function march(format: string, changes: Partial<MarchInput> = {}): MarchInput {
  const scene = SCENES[format];
  if (!scene) throw new Error(`No scene for ${format}.`);
  return { ...scene, words: LONG, theme: THEMES.red, mirrored: false, seed: 'en/nato-out', ...changes };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Drawn {
  readonly tag: 'path' | 'circle';
  readonly fill: string;
  /** The corners and control points of each outline, or the centre of a disc. */
  readonly outlines: readonly (readonly Point[])[];
  readonly radius: number;
}

function pointsOf(data: string): readonly Point[] {
  return [...data.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

const ELEMENT =
  /<(?:path d="(?<data>(?:[MLQ ]-?\d+(?:\.\d)? -?\d+(?:\.\d)?|Z)+)"|circle cx="(?<cx>-?[\d.]+)" cy="(?<cy>-?[\d.]+)" r="(?<r>[\d.]+)") fill="(?<fill>#[0-9A-F]{6})"\/>/gy;

/** Reads a picture back; throws when there is anything in it but paths and circles with a fill. */
function read(svg: string): readonly Drawn[] {
  const elements = [...svg.matchAll(ELEMENT)];
  if (elements.map(([element]) => element).join('') !== svg) throw new Error('More than paths and circles with a fill.');
  return elements.map(({ groups = {} }): Drawn => {
    const { data, cx, cy, r, fill = '' } = groups;
    if (data === undefined) return { tag: 'circle', fill, outlines: [[{ x: Number(cx), y: Number(cy) }]], radius: Number(r) };
    return { tag: 'path', fill, outlines: data.split('Z').slice(0, -1).map(pointsOf), radius: 0 };
  });
}

const CASES = Object.keys(SCENES).flatMap((format) =>
  [SHORT, LONG].flatMap((words) => [false, true].map((mirrored) => ({ format, count: words.length, words, mirrored }))),
);
const SEEDS = Array.from({ length: 40 }, (_, i) => `seed ${i}`);

describe('drawMarch', () => {
  it('draws the same picture for the same march', () => {
    const hash = (svg: string): string => createHash('sha256').update(svg).digest('hex').slice(0, 16);
    expect(hash(drawMarch(march('og')))).toBe('0f5b496db8a1ffe6');
    expect(hash(drawMarch(march('square')))).toBe('3bd96e4862883aef');
  });

  it('draws another picture for another seed, and for other words', () => {
    const picture = drawMarch(march('square'));
    expect(drawMarch(march('square', { seed: 'en/other' }))).not.toBe(picture);
    expect(drawMarch(march('square', { words: SHORT }))).not.toBe(picture);
  });

  it.each(CASES)('stays below the top of the box and clear of the text: $format, $count words, mirrored: $mirrored', (example) => {
    const { format, words, mirrored } = example;
    const input = march(format, { words, mirrored });
    const { left, top, width } = input.box;
    for (const seed of SEEDS) {
      const drawn = read(drawMarch({ ...input, seed }));
      const reach = (way: (point: Point) => number): number =>
        Math.max(...drawn.flatMap(({ outlines, radius }) => outlines.flat().map((point) => way(point) + radius)));
      expect(reach(({ y }) => -y)).toBeLessThanOrEqual(-top);
      if (input.bleeds === 'both sides') continue;
      if (mirrored) expect(reach(({ x }) => x)).toBeLessThanOrEqual(left + width);
      else expect(reach(({ x }) => -x)).toBeLessThanOrEqual(-left);
    }
  });

  it.each(Object.keys(SCENES))('leaves no hole in the crowd along the bottom: %s', (format) => {
    const input = march(format);
    const { left, width } = input.box;
    for (const seed of SEEDS) {
      const bodies = read(drawMarch({ ...input, seed })).findLast(({ tag }) => tag === 'path')?.outlines ?? [];
      const spans = bodies.map((body) => body.map(({ x }) => x)).map((xs) => [Math.min(...xs), Math.max(...xs)] as const);
      const [begins, ends] = spans.reduce(([from, to], [next, end]) => [from, next < to ? Math.max(to, end) : to]);
      expect(begins).toBeLessThan(input.bleeds === 'both sides' ? left : left + width / 2);
      expect(ends).toBeGreaterThan(left + width);
    }
  });

  it('mirrors every point of the picture', () => {
    const { box, ...rest } = march('og');
    const plain = read(drawMarch({ box, ...rest }));
    const mirrored = read(drawMarch({ box, ...rest, mirrored: true }));
    const flipped = plain.map((element) => ({
      ...element,
      outlines: element.outlines.map((outline) => outline.map(({ x, y }) => ({ x: 2 * box.left + box.width - x, y }))),
    }));
    expect(mirrored).toHaveLength(plain.length);
    mirrored.forEach((element, i) => {
      expect(element.fill).toBe(flipped[i]?.fill);
      element.outlines.flat().forEach(({ x, y }, k) => {
        const expected = flipped[i]?.outlines.flat()[k];
        // Halves of the last digit are rounded up in both.
        expect(Math.abs(x - (expected?.x ?? Number.NaN))).toBeLessThan(0.11);
        expect(y).toBe(expected?.y);
      });
    });
  });

  it.each(Object.entries<Theme>(THEMES))('uses the colours of %s and no others', (_, theme) => {
    const { back, fronts, pole, crowd, crowdBehind } = theme.art;
    const used = new Set(read(drawMarch(march('square', { theme }))).map(({ fill }) => fill));
    expect(used).toEqual(new Set([back, ...fronts, pole, crowd, crowdBehind]));
  });

  it.each(Object.keys(SCENES))('gives neighbours in the front row different colours: %s', (format) => {
    for (const seed of SEEDS) {
      // In cobalt neither poles nor people have the colour of a sign in front, apart from the poles of paper.
      const theme: Theme = { ...THEMES.cobalt, art: { ...THEMES.cobalt.art, pole: '#123456' } };
      const signs = read(drawMarch(march(format, { theme, seed })))
        .filter(({ fill }) => theme.art.fronts.includes(fill))
        .map(({ fill, outlines }) => ({ fill, x: (outlines[0] ?? []).reduce((sum, { x }) => sum + x / 4, 0) }))
        .toSorted((a, b) => a.x - b.x);
      expect(signs.length).toBeGreaterThanOrEqual(3);
      signs.slice(1).forEach(({ fill }, i) => expect(fill).not.toBe(signs[i]?.fill));
    }
  });

  it('makes the signs as wide as the words', () => {
    const widths = (words: readonly number[]): readonly number[] =>
      read(drawMarch(march('square', { words })))[0]
        ?.outlines.slice(-4)
        .map(([a, b]) => Math.hypot((b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0))) ?? [];
    const [one = 0, two = 0, three = 0, four = 0] = widths([2, 3]);
    expect([one / two, three / four].map((ratio) => Math.min(ratio, 1 / ratio))).toEqual([
      expect.closeTo(2 / 3, 2),
      expect.closeTo(2 / 3, 2),
    ]);
    expect(Math.max(...widths([2]))).toBeCloseTo(Math.min(...widths([2])), 0);
  });

  it('draws a march for a slogan of one word, and for one that has none', () => {
    for (const words of [[3], [], [0]]) expect(read(drawMarch(march('og', { words }))).length).toBeGreaterThan(15);
  });

  it.each(CASES)('is small: $format, $count words, mirrored: $mirrored', ({ format, words, mirrored }) => {
    for (const seed of SEEDS) expect(drawMarch(march(format, { words, mirrored, seed })).length).toBeLessThan(9000);
  });
});

describe('art colours', () => {
  it.each(Object.entries<Theme>(THEMES))('of %s stand apart from the ground and from one another', (_, { ground, art }) => {
    const { back, fronts, pole, crowd, crowdBehind } = art;
    expect([back, ...fronts, pole, crowd, crowdBehind]).not.toContain(ground);
    expect(new Set([back, ...fronts]).size).toBe(4);
    expect(crowd).not.toBe(crowdBehind);
  });
});
