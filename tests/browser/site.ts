import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

import { openProject } from '../../src/commands/project.ts';
import { startServer } from '../../src/serve/start-server.ts';
import { launchBrowser } from './launch.ts';

/** What a file of browser tests works with, from its first test on. */
export interface TestSite {
  readonly browser: () => Browser;
  /** The origin of the service, without a final slash. */
  readonly url: () => string;
  /** The bytes that the service answers for a path. */
  readonly served: (path: string) => Promise<Buffer>;
}

/** Starts a browser and the service for the tests of a file, and ends both after them. To be called while tests are collected. */
export function useSite(): TestSite {
  let running: Awaited<ReturnType<typeof start>> | undefined;
  const ready = () => {
    if (!running) throw new Error('The site is there when tests run, not before.');
    return running;
  };
  beforeAll(async () => {
    running = await start();
  }, 120_000);
  afterAll(async () => {
    await running?.browser.close();
    await running?.server.stop();
  });
  return {
    browser: () => ready().browser,
    url: () => ready().server.url,
    served: async (path) => Buffer.from(await (await fetch(`${ready().server.url}${path}`)).arrayBuffer()),
  };
}

async function start() {
  const [browser, server] = await Promise.all([
    launchBrowser(),
    openProject().then((project) => startServer(project, { port: 0, host: 'localhost', publicUrl: undefined })),
  ]);
  return { browser, server };
}
