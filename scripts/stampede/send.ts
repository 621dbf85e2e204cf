import { Agent, get } from 'node:http';

/** What came of many requests. */
export interface Outcome {
  /** How often each status was answered; -1 stands for no answer. */
  readonly statuses: ReadonlyMap<number, number>;
  /** ms from the sending of each request to its last byte, ascending. */
  readonly times: readonly number[];
  /** ms from the first request to the last byte of all. */
  readonly wall: number;
  /** Bytes of all bodies. */
  readonly bytes: number;
}

interface Reply {
  readonly status: number;
  readonly bytes: number;
  readonly time: number;
}

function request(url: string, agent: Agent): Promise<Reply> {
  const start = performance.now();
  return new Promise((resolve) => {
    const done = (status: number, bytes: number): void => resolve({ status, bytes, time: performance.now() - start });
    get(url, { agent }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () => done(response.statusCode ?? -1, bytes));
      response.on('error', () => done(-1, bytes));
    }).on('error', () => done(-1, 0));
  });
}

/** Sends requests all at once, over at most `connections` connections. */
export async function sendAll(urls: readonly string[], connections: number): Promise<Outcome> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  const replies = await Promise.all(urls.map((url) => request(url, agent)));
  const wall = performance.now() - start;
  agent.destroy();
  const statuses = new Map<number, number>();
  for (const { status } of replies) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  return {
    statuses,
    times: replies.map(({ time }) => time).toSorted((a, b) => a - b),
    wall,
    bytes: replies.reduce((sum, reply) => sum + reply.bytes, 0),
  };
}
