/** `npm run fonts`: makes the font files that the content needs. See fonts/README.md. */
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { buildFonts } from './fonts/build-fonts.ts';
import { findProblems } from './fonts/find-problems.ts';
import { neededGraphemes } from './fonts/needed-characters.ts';
import { readDemands } from './fonts/read-demands.ts';
import { reportSizes } from './fonts/report-sizes.ts';
import { shareOut } from './fonts/share-out.ts';
import { loadToolkit } from './fonts/toolkit.ts';
import { writeFonts, writeLicences } from './fonts/write-fonts.ts';

const USAGE = `Usage: npm run fonts -- [--content FILE] [--out DIR] [--only-content]

Makes the fonts for the texts of FILE (slogans.yaml) and writes them to DIR (fonts).
--only-content leaves out the letters that the texts do not use.
`;

const OPTIONS = {
  content: { type: 'string', default: 'slogans.yaml' },
  out: { type: 'string', default: 'fonts' },
  'only-content': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const HOME = new URL('../fonts/', import.meta.url);
const PACKAGES = new URL('node_modules/', HOME);

async function makeFonts(content: string, out: URL, onlyContent: boolean): Promise<void> {
  const demands = await readDemands(content);
  const toolkit = loadToolkit(HOME);
  const parts = await shareOut(neededGraphemes(demands, !onlyContent), PACKAGES, toolkit);
  const fonts = await buildFonts(parts, toolkit);
  const problems = findProblems(demands, fonts);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  await writeFonts(fonts, out);
  await writeLicences(new Set(parts.map(({ family }) => family)), PACKAGES, new URL('LICENSES/', out));
  process.stdout.write(reportSizes(fonts));
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    process.stdout.write(USAGE);
    return;
  }
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HOME, stdio: ['ignore', 'ignore', 'inherit'] });
  await makeFonts(values.content, pathToFileURL(`${values.out}/`), values['only-content']);
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
