/** `npm run sheet`: draws contact sheets of the cards, to be looked at. */
import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { init } from 'satori/standalone';

import { FORMAT_IDS } from '../src/card/formats.ts';
import { openTypefaces } from '../src/card/typefaces.ts';
import { openProject } from '../src/commands/project.ts';
import { drawSheet } from './sheet/draw-sheet.ts';
import { planSheets } from './sheet/plan-sheets.ts';
import { rasterizeSheet } from './sheet/rasterize-sheet.ts';

const USAGE = `Usage: npm run sheet -- [--lang LIST] [--format LIST] [--out DIR]

Draws a contact sheet for each language (a row for each slogan, a column for each format) and one for each format (a row for each
language, a column for each slogan), as PNG files in DIR (dist/sheets). LIST is like "en,uk"; without it all are drawn.
`;

const OPTIONS = {
  lang: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string', default: 'dist/sheets' },
  help: { type: 'boolean', default: false },
} as const;

/** The names of a list like "en,uk", all of them without one. Throws for a name that does not exist. */
function chosen<Name extends string>(list: string | undefined, known: readonly Name[]): readonly Name[] {
  if (list === undefined) return known;
  return list.split(',').map((given) => {
    const name = known.find((candidate) => candidate === given);
    if (name === undefined) throw new Error(`There is no "${given}". There are: ${known.join(' ')}`);
    return name;
  });
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  const { catalog, runtime } = await openProject();
  const choice = { languages: chosen(values.lang, [...catalog.languages.keys()]), formats: chosen(values.format, FORMAT_IDS) };
  await init(runtime.layoutEngine);
  const context = { catalog, typefaces: openTypefaces(runtime.fonts), publicUrl: 'https://placard.example' };
  await mkdir(values.out, { recursive: true });
  for (const sheet of planSheets(catalog, choice)) {
    // oxlint-disable-next-line no-await-in-loop -- a sheet takes some hundred megabytes
    const png = rasterizeSheet(await drawSheet(sheet, context));
    const file = `${values.out}/${sheet.name}.png`;
    // oxlint-disable-next-line no-await-in-loop
    await writeFile(file, png);
    process.stdout.write(`${file}  ${(png.length / 1e6).toFixed(2)} MB\n`);
  }
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
