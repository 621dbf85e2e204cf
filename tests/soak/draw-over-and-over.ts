import { openProject } from '../../src/commands/project.ts';
import { createDrawer } from '../../src/render/create-drawer.ts';
import { openStudio } from '../../src/render/studio.ts';
import { deal, deckOf } from './deck.ts';

// A process that draws as a drawing thread does, and prints how many cards it has drawn and what it holds: "RENDERS BYTES", a line
// after each step. With --expose-gc: what waits to be collected is no leak, and would hide one of the size that is looked for.

const [renders = 0, step = 1] = process.argv.slice(2).map(Number);
const { catalog, runtime } = await openProject();
const drawer = createDrawer(catalog, await openStudio(runtime), 'https://placard.example');
const deck = deckOf(catalog);

for (let drawn = 0; drawn < renders; drawn += step) {
  for (const card of deal(deck, drawn, step)) await drawer.image(card);
  await globalThis.gc?.({ execution: 'async' });
  console.log(drawn + step, process.memoryUsage.rss());
}
