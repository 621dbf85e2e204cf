import type { CardSpec } from '../../src/card/spec.ts';
import { THEME_IDS } from '../../src/card/themes.ts';
import { createDrawer } from '../../src/render/create-drawer.ts';
import { openStudio } from '../../src/render/studio.ts';
import { nodeRenderer } from '../../src/serve/node-renderer.ts';
import { DEFAULTS } from '../../src/serve/settings.ts';
import { planCards } from '../cards/plan-cards.ts';
import type { Bench } from '../process/open-bench.ts';
import type { Results } from '../report/results.ts';
import { median } from '../report/statistics.ts';
import type { Settings } from '../settings.ts';

const PUBLIC_URL = 'https://placard.example';

/** Draws og cards in their first theme and then in the six others, by the renderer of the server with its caches, but in this thread. The ratio is the median, over the cards, of the median other theme by the first. */
export async function measureOtherThemes({ project }: Bench, settings: Settings): Promise<Results['themes']> {
  const drawer = createDrawer(project.catalog, await openStudio(project.runtime), PUBLIC_URL);
  const renderer = await nodeRenderer({ ...project, drawer, publicUrl: PUBLIC_URL, cacheMegabytes: DEFAULTS.cacheMegabytes });
  const plan = [0, 1].map((round) => planCards(project.catalog, round, { most: Infinity, warm: settings.cold.warm }));
  const time = async (spec: CardSpec): Promise<number> => {
    const start = performance.now();
    await renderer.file(spec, 'png');
    return performance.now() - start;
  };
  for (const spec of plan[0]?.warmUp ?? []) for (const theme of THEME_IDS) await time({ ...spec, theme });
  const cards = plan.flatMap(({ measured }) => [...measured].flatMap(([kind, specs]) => (kind.format === 'og' ? specs : [])));
  const pairs: { readonly first: number; readonly other: number }[] = [];
  for (const spec of cards.slice(0, settings.themes)) {
    const first = await time(spec);
    const others: number[] = [];
    for (const theme of THEME_IDS.filter((id) => id !== spec.theme)) others.push(await time({ ...spec, theme }));
    pairs.push({ first, other: median(others) });
  }
  return {
    first: median(pairs.map(({ first }) => first)),
    other: median(pairs.map(({ other }) => other)),
    ratio: median(pairs.map(({ first, other }) => other / first)),
  };
}
