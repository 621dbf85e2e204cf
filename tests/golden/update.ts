import { mkdir, readFile, writeFile } from 'node:fs/promises';

import { goldenFile, openGoldenCards } from './cards.ts';

const { cards, draw } = await openGoldenCards();
await mkdir(new URL('.', goldenFile('any')), { recursive: true });
let changed = 0;
for (const card of cards) {
  const file = goldenFile(card.name);
  const before = await readFile(file).catch(() => undefined);
  const after = await draw(card);
  if (before && Buffer.compare(before, after) === 0) continue;
  await writeFile(file, after);
  changed++;
  console.log(`changed: tests/golden/images/${card.name}.png`);
}
console.log(`${changed} of ${cards.length} pictures changed. Look at each before you commit it.`);
