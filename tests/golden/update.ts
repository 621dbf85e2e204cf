import { mkdir, readFile, writeFile } from 'node:fs/promises';

import { PNG } from 'pngjs';

import { goldenFile, openGoldenCards } from './cards.ts';

/** Whether two PNG files are the same picture, however they are compressed. */
function alike(before: Buffer, after: Uint8Array): boolean {
  const [one, other] = [PNG.sync.read(before), PNG.sync.read(Buffer.from(after))];
  return one.width === other.width && one.data.equals(other.data);
}

const { cards, draw } = await openGoldenCards();
await mkdir(new URL('.', goldenFile('any')), { recursive: true });
let changed = 0;
for (const card of cards) {
  const file = goldenFile(card.name);
  const before = await readFile(file).catch(() => undefined);
  const after = await draw(card);
  if (before && alike(before, after)) continue;
  await writeFile(file, after);
  changed++;
  console.log(`changed: tests/golden/images/${card.name}.png`);
}
console.log(`${changed} of ${cards.length} pictures changed. Look at each before you commit it.`);
