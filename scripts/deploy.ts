/** Publishes the site on Cloudflare: prerendered files first, the Worker behind them. See docs/deploying.md. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { exportCommand } from '../src/commands/export.ts';
import { UsageError } from '../src/commands/usage-error.ts';
import { describeSite, findExcess, measureSite } from './deploy/measure-site.ts';
import { PLANS } from './deploy/plans.ts';
import { DEPLOY_HELP, type Deployment, readDeployment } from './deploy/read-deployment.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const WRANGLER = `${ROOT}node_modules/wrangler/bin/wrangler.js`;
const SITE = 'dist/site';

async function readConfig(): Promise<{ readonly name: string; readonly publicUrl: string | undefined }> {
  const { unstable_readConfig: read } = await import('wrangler');
  const { name = 'placard', vars } = read({ config: `${ROOT}wrangler.toml` });
  const configured = process.env['PUBLIC_URL'] || vars['PUBLIC_URL'];
  return { name, publicUrl: typeof configured === 'string' ? configured : undefined };
}

/** Runs wrangler with what it prints in sight. Resolves with its exit code. */
async function runWrangler(args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [WRANGLER, ...args], { cwd: ROOT, stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return typeof code === 'number' ? code : 1;
}

async function deploy({ dryRun, plan, themes, publicUrl }: Deployment): Promise<number> {
  console.log(`1/3 The site, for ${publicUrl}`);
  await exportCommand.run([SITE, '--for', 'cloudflare', '--theme', themes, '--public-url', publicUrl]);
  console.log('2/3 Its size');
  const measures = await measureSite(SITE);
  for (const line of describeSite(measures, PLANS[plan])) console.log(`    ${line}`);
  const excess = findExcess(measures, PLANS[plan]);
  for (const line of excess) console.error(line);
  if (excess.length > 0) return 1;
  console.log(dryRun ? '3/3 What would be published' : '3/3 Publishing');
  const code = await runWrangler(['deploy', '--var', `PUBLIC_URL:${publicUrl}`, ...(dryRun ? ['--dry-run'] : [])]);
  if (code === 0) console.log(dryRun ? 'Nothing was published.' : `Published. "npm run smoke -- ${publicUrl}" checks it.`);
  return code;
}

async function main(argv: readonly string[]): Promise<number> {
  process.chdir(ROOT);
  process.env['WRANGLER_SEND_METRICS'] = 'false';
  if (argv.includes('--help') || argv.includes('-h')) {
    console.log(DEPLOY_HELP);
    return 0;
  }
  try {
    const { name, publicUrl } = await readConfig();
    return await deploy(readDeployment(argv, publicUrl, name));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return error instanceof UsageError ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
