/** Draws a list of flat cards by Takumi, as many at once as keep all cores busy, and writes them. Arguments: the list (JSON), the folder. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

import type { Task } from '../cards/flat-card.ts';
import { openTakumiForAll } from '../contestants/takumi-for-all.ts';

const [list = '', folder = ''] = process.argv.slice(2);

async function main(): Promise<void> {
  const tasks: readonly Task[] = JSON.parse(await readFile(list, 'utf8'));
  const draw = await openTakumiForAll();
  await mkdir(folder, { recursive: true });
  let next = 0;
  const work = async (): Promise<void> => {
    for (let task = tasks[next++]; task; task = tasks[next++]) {
      const { language, slogan, format, theme } = task.name;
      await writeFile(`${folder}/${language}-${slogan}-${format}-${theme}.png`, await draw(task));
    }
  };
  // Takumi draws in threads of its own; two cards for each core leave none waiting for JavaScript.
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
}

await main();
