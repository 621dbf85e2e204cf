/** `npm run bench`: installs the peers where they are missing, then measures. The measures are loaded after that, since they import the peers. */
import { installPeers } from './install.ts';

const USAGE = `Usage: npm run bench [-- [--quick] [--only LIST]]

  --quick  a sample of everything in less than two minutes, into bench/out/ instead of bench/results.*
  --only   only these measures: node workerd themes sizes catalogue throughput memory bundle start
           (into bench/out/ too)
`;

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : undefined;
  const unknown = args.filter((arg, i) => arg !== '--quick' && arg !== '--only' && args[i - 1] !== '--only');
  if (unknown.length > 0) {
    process.stderr.write(`What is "${unknown.join(' ')}"?\n\n${USAGE}`);
    return 2;
  }
  installPeers();
  const { runBench } = await import('./run-bench.ts');
  await runBench({ quick: args.includes('--quick'), only });
  return 0;
}

// What was started ends with this process.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exit(1);
}
