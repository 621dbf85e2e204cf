import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import autocannon from 'autocannon';

import { startNginx } from '../process/start-nginx.ts';
import { startOurServer, startServer, type ServerProcess } from '../process/start-server.ts';
import type { Results, ThroughputRow } from '../report/results.ts';
import { median } from '../report/statistics.ts';
import type { Settings } from '../settings.ts';

const OUT = fileURLToPath(new URL('../out/', import.meta.url));
const BARE = fileURLToPath(new URL('../process/bare-server.ts', import.meta.url));

/** The card that is asked for again and again, and connections that ask at once. */
const CARD = '/en/nato-out/og.png';
const CONNECTIONS = 40;

/** Headers that a server writes by itself. */
const OWN = new Set(['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']);

interface Player {
  readonly id: string;
  readonly label: string;
  readonly url: string;
  readonly server: ServerProcess;
  readonly runs: { readonly requestsPerSecond: number; readonly p99: number; readonly failures: number }[];
}

const player = (id: string, label: string, server: ServerProcess, path: string): Player => ({
  id,
  label,
  url: server.url + path,
  server,
  runs: [],
});

async function seatDown(): Promise<{ readonly players: readonly Player[]; readonly bytes: number; readonly notes: readonly string[] }> {
  const ours = await startOurServer();
  const response = await fetch(ours.url + CARD);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !OWN.has(name)));
  await mkdir(OUT, { recursive: true });
  await writeFile(`${OUT}card.png`, bytes);
  const bare = await startServer(
    process.execPath,
    (port) => ['--import', 'tsx', BARE, String(port), `${OUT}card.png`, JSON.stringify(headers)],
    CARD,
  );
  const nginx = await startNginx(bytes, headers);
  const players = [player('ours', 'Placard', ours, CARD), player('bare', '@hono/node-server, bare', bare, CARD)];
  return {
    players: nginx ? [...players, player('nginx', 'nginx, a static file', nginx, '/card.png')] : players,
    bytes: bytes.length,
    notes: nginx ? [] : ['nginx is not installed here and was left out.'],
  };
}

async function run({ url, runs }: Player, seconds: number): Promise<void> {
  const { requests, latency, errors, non2xx } = await autocannon({ url, connections: CONNECTIONS, duration: seconds });
  runs.push({ requestsPerSecond: requests.average, p99: latency.p99, failures: errors + non2xx });
}

/** Asks servers for one cached card, in turn: the project's, one that only answers the same bytes, and nginx. */
export async function measureThroughput({ throughput }: Settings): Promise<Results['throughput']> {
  const { players, bytes, notes } = await seatDown();
  for (const each of players) await autocannon({ url: each.url, connections: CONNECTIONS, duration: 1 });
  for (let i = 0; i < throughput.runs; i++) for (const each of players) await run(each, throughput.seconds);
  for (const { server } of players) await server.stop();
  const rows: readonly ThroughputRow[] = players.map(({ id, label, runs }) => ({
    id,
    label,
    requestsPerSecond: median(runs.map(({ requestsPerSecond }) => requestsPerSecond)),
    p99: median(runs.map(({ p99 }) => p99)),
    failures: runs.reduce((sum, { failures }) => sum + failures, 0),
  }));
  const [ours, bare] = players;
  const ratios = ours?.runs.map(({ requestsPerSecond }, i) => requestsPerSecond / (bare?.runs[i]?.requestsPerSecond ?? Number.NaN)) ?? [];
  return { rows, bytes, ratio: median(ratios), notes };
}
