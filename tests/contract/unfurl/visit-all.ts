import { startNode } from '../start-node.ts';
import { PUBLIC_URL } from '../started.ts';
import { allUrls, type Visit, visit } from './visit.ts';

/** How many pages are visited at the same time. */
const AT_ONCE = 4;

/** Starts the service and visits every page of it. */
export async function visitAll(): Promise<readonly Visit[]> {
  const server = await startNode();
  try {
    const site = { loopback: server.url, publicUrl: PUBLIC_URL };
    const urls = await allUrls(site);
    const visits: Visit[] = [];
    for (let from = 0; from < urls.length; from += AT_ONCE) {
      visits.push(...(await Promise.all(urls.slice(from, from + AT_ONCE).map((url) => visit(site, url)))));
    }
    return visits;
  } finally {
    await server.stop();
  }
}
