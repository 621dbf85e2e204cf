import { createApp } from '../app.ts';
import type { Content } from '../commands/project.ts';
import type { Fetch } from './compress-texts.ts';
import type { DrawingThreads } from './drawing-threads.ts';
import { forwardedOrigin } from './forwarded-origin.ts';
import { nodeRenderer } from './node-renderer.ts';
import { MOST_ORIGINS, perOrigin } from './origins.ts';

interface ApplicationParts {
  readonly content: Content;
  readonly threads: Pick<DrawingThreads, 'drawer' | 'drawerFor'>;
  /** The origin that is published under if no other is named, without a slash at the end; that of `threads.drawer`. */
  readonly origin: string;
  /** Whether a proxy may name another one. */
  readonly trustProxy: boolean;
  readonly cacheMegabytes: number;
}

/** Makes the service ready, and again for each origin that a trusted proxy names: pages, posters and revisions carry it. They share threads and memory. */
export async function openApplication({ content, threads, origin, trustProxy, cacheMegabytes }: ApplicationParts): Promise<Fetch> {
  const most = trustProxy ? MOST_ORIGINS : 1;
  const appFor = perOrigin(most, async (publicUrl) => {
    const drawer = publicUrl === origin ? threads.drawer : threads.drawerFor(publicUrl);
    const renderer = await nodeRenderer({ ...content, drawer, publicUrl, cacheMegabytes: cacheMegabytes / most });
    return createApp({ catalog: content.catalog, publicUrl, renderer });
  });
  await appFor(origin);
  return async (request) => (await appFor((trustProxy && forwardedOrigin(request)) || origin)).fetch(request);
}
