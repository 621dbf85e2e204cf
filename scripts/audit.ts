/** `npm run audit`: measures every card, and fails when one is beyond a limit. See docs/typesetting.md. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { auditCards } from './audit/audit-cards.ts';
import { formatAudit } from './audit/format-audit.ts';
import { openContext } from './audit/open-context.ts';

const USAGE = `Usage: npm run audit -- [--content FILE --fonts DIR] [--out FILE.json]

Sets every slogan of FILE (slogans.yaml) in every language, format and layout with the fonts of DIR (fonts), prints the worst
cards of each check, and writes all measures to FILE.json (dist/audit.json). Exit code 1 when a limit does not hold.
`;

const OPTIONS = {
  content: { type: 'string', default: 'slogans.yaml' },
  fonts: { type: 'string', default: 'fonts' },
  out: { type: 'string', default: 'dist/audit.json' },
  help: { type: 'boolean', default: false },
} as const;

async function main(): Promise<number> {
  const { values } = parseArgs({ options: OPTIONS });
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const start = performance.now();
  const audit = await auditCards(await openContext(pathToFileURL(values.content), pathToFileURL(`${values.fonts}/`)));
  await mkdir(dirname(values.out), { recursive: true });
  await writeFile(values.out, `${JSON.stringify(audit, undefined, 1)}\n`);
  process.stdout.write(`${formatAudit(audit)}\n${values.out}, after ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
  return audit.passes ? 0 : 1;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
