import { parseArgs } from 'node:util';

import { UsageError } from '../../src/commands/usage-error.ts';
import { parseOrigin } from '../../src/serve/settings.ts';
import { PLANS } from './plans.ts';

/** What is to be deployed, and how. */
export interface Deployment {
  readonly dryRun: boolean;
  readonly plan: keyof typeof PLANS;
  readonly themes: string;
  /** The origin that the site is published under. */
  readonly publicUrl: string;
}

/** Stands for the address where nothing is published. */
const EXAMPLE = 'https://placard.example';

const isPlan = (name: string): name is keyof typeof PLANS => Object.hasOwn(PLANS, name);

/** Reads the arguments of `npm run deploy`. `configured` is PUBLIC_URL as the environment or wrangler.toml has it, `name` that of the Worker. Throws `UsageError`. */
export function readDeployment(argv: readonly string[], configured: string | undefined, name: string): Deployment {
  const { dryRun, plan, theme } = readOptions(argv);
  if (!isPlan(plan)) throw new UsageError(`--plan: there is no "${plan}". There are: ${Object.keys(PLANS).join(' ')}`);
  return { dryRun, plan, themes: theme, publicUrl: readAddress(configured, name, dryRun) };
}

function readOptions(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        'dry-run': { type: 'boolean', default: false },
        plan: { type: 'string', default: 'free' },
        theme: { type: 'string', default: 'all' },
      },
    });
    return { ...values, dryRun: values['dry-run'] };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${DEPLOY_HELP}`);
  }
}

function readAddress(configured: string | undefined, name: string, dryRun: boolean): string {
  if (!configured && dryRun) return EXAMPLE;
  const origin = parseOrigin(configured ?? '');
  if (origin?.startsWith('https:')) return origin;
  throw new UsageError(`${configured ? `PUBLIC_URL is "${configured}", which is no https origin.` : 'PUBLIC_URL is not set.'}
It is the address under which the site will be found; previews and the codes on posters carry it. Write it into wrangler.toml:
  without a domain of your own   vars = { PUBLIC_URL = "https://${name}.YOUR-SUBDOMAIN.workers.dev" }
  with one                       vars = { PUBLIC_URL = "https://cards.example.org" }, and the line "routes" below it
Your subdomain stands in the Cloudflare dashboard under "Compute (Workers)", on the right; there it can also be chosen.`);
}

/** What `npm run deploy -- --help` prints. */
export const DEPLOY_HELP = `Usage: npm run deploy [-- --dry-run] [--plan free|paid] [--theme all|default|LIST]

Checks slogans.yaml, writes the whole site into dist/site, builds the Worker, and publishes both on Cloudflare as wrangler.toml says.

  --dry-run  publishes nothing, and needs neither an account nor a network
  --plan     whose limits to keep: "free" (this is the default) or "paid"
  --theme    themes to draw now. What is left out is drawn on request, which the free plan has no time for`;
