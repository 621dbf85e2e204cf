/** Checks a live site against what it promises. Its requests are those of a visitor; it changes nothing. */
import { parseArgs } from 'node:util';

import { ANSWER_CHECKS } from './smoke/answer-checks.ts';
import type { Check } from './smoke/check.ts';
import { IMAGE_CHECKS } from './smoke/image-checks.ts';
import { PAGE_CHECKS } from './smoke/page-checks.ts';
import { type LiveSite, openSite } from './smoke/site.ts';

const HELP = `Usage: npm run smoke -- URL [--static]

Checks the site at URL, as https://cards.example.org or http://localhost:8787, and prints what is wrong with it.
Exit codes: 0 all is well, 1 something is not, 2 wrong usage.

  --static  the site stands on a plain file host: what only the service can do is left out (negotiation, redirects, oEmbed, headers)`;

const CHECKS: readonly Check[] = [...PAGE_CHECKS, ...IMAGE_CHECKS, ...ANSWER_CHECKS];

async function smoke(site: LiveSite, files: boolean): Promise<number> {
  let failed = 0;
  for (const { name, files: forFiles, run } of CHECKS) {
    if (files && !forFiles) continue;
    const problems = await run(site, files).catch((error: unknown) => [error instanceof Error ? error.message : String(error)]);
    console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'}  ${name}`);
    for (const problem of problems) console.error(`          ${problem}`);
    if (problems.length > 0) failed++;
  }
  console.log(failed === 0 ? `${site.base} is as it should be.` : `${failed} checks failed at ${site.base}.`);
  return failed === 0 ? 0 : 1;
}

function readOptions(argv: readonly string[]): { readonly url: string; readonly files: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { static: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [url, ...more] = positionals;
    return url !== undefined && more.length === 0 && /^https?:\/\//.test(url) && URL.canParse(url)
      ? { url, files: values.static }
      : undefined;
  } catch {
    return undefined;
  }
}

async function main(argv: readonly string[]): Promise<number> {
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(HELP);
    return 0;
  }
  const options = readOptions(argv);
  if (!options) {
    console.error(HELP);
    return 2;
  }
  try {
    return await smoke(await openSite(options.url), options.files);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
