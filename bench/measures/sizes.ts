import { Resvg } from '@resvg/resvg-js';

import { defaultTheme, findCard } from '../../src/card/spec.ts';
import { createRenderer } from '../../src/render/create-renderer.ts';
import type { Bench } from '../process/open-bench.ts';
import type { Results } from '../report/results.ts';
import { median } from '../report/statistics.ts';
import type { Settings } from '../settings.ts';

/** Compares the PNG of og cards, as served in every slogan's own theme, with what resvg writes for the same SVG. */
export async function measureSizes({ project }: Bench, settings: Settings): Promise<Results['sizes']> {
  const { catalog, runtime } = project;
  const renderer = await createRenderer(catalog, runtime, 'https://placard.example');
  const cards = Array.from(catalog.languages.keys()).flatMap((language) =>
    catalog.slogans.flatMap(
      (slogan) => findCard(catalog, { language, slogan: slogan.id, format: 'og', theme: defaultTheme(slogan) }) ?? [],
    ),
  );
  const step = Math.max(1, Math.floor(cards.length / settings.sizes));
  const sizes: { readonly ours: number; readonly resvg: number }[] = [];
  for (const spec of cards.filter((_, i) => i % step === 0)) {
    const ours = (await renderer.png(spec)).length;
    const theirs = new Resvg(await renderer.svg(spec), { font: { loadSystemFonts: false } }).render().asPng().length;
    sizes.push({ ours, resvg: theirs });
  }
  const ours = median(sizes.map((size) => size.ours));
  const resvg = median(sizes.map((size) => size.resvg));
  return { ours, resvg, ratio: ours / resvg, cards: sizes.length };
}
