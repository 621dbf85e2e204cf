import rasterizer from '@resvg/resvg-wasm/index_bg.wasm';
import { content, fonts, rendererRevision } from 'bundled:deployment';
import { env, waitUntil } from 'cloudflare:workers';
import layoutEngine from 'satori/layout.wasm';

import { createApp } from './app.ts';
import { coverageRules } from './card/coverage-rules.ts';
import { loadCatalog } from './content/load-catalog.ts';
import { cachedDrawer } from './render/cache-drawings.ts';
import { createDrawer } from './render/create-drawer.ts';
import type { Drawer } from './render/drawing.ts';
import { knownLengths } from './render/known-lengths.ts';
import { lazyDrawer } from './render/lazy-drawer.ts';
import { rendererOf } from './render/renderer-of.ts';
import { storedFiles } from './render/stored-files.ts';
import { openStudio, type Studio } from './render/studio.ts';
import { readAssets } from './runtime/workers-assets.ts';
import { edgeCache, type RequestContext, withCache } from './runtime/workers-cache.ts';
import { createWorkersRuntime } from './runtime/workers.ts';

/** Origins that are kept ready at the same time. More than one is rare: a domain of one's own beside workers.dev. */
const MOST_ORIGINS = 4;
/** The most that drawings of one origin may take, in bytes. An isolate has 128 MB for everything, and some 70 are in use. */
const MOST_DRAWINGS = 8_000_000;

type App = ReturnType<typeof createApp>;

const runtime = createWorkersRuntime({ rendererRevision, fonts, layoutEngine, rasterizer });
const catalog = loadCatalog(content, coverageRules(fonts.files));
const apps = new Map<string, Promise<App>>();
let studio: Promise<Studio> | undefined;

/** Opens what is needed to draw. That takes more time than a request has on the free plan, where it is never needed: every image has been drawn before. */
async function openDrawer(publicUrl: string): Promise<Drawer> {
  studio ??= openStudio(runtime);
  studio.catch(() => (studio = undefined));
  return createDrawer(catalog, await studio, publicUrl);
}

async function openApp(publicUrl: string): Promise<App> {
  // Other requests wait for the same opening: it has to go on when the client that caused it leaves.
  const drawer = lazyDrawer(async () => openDrawer(publicUrl), waitUntil);
  const kept = cachedDrawer(drawer, { bytes: MOST_DRAWINGS, shareWork: false });
  const drawn = await rendererOf({ catalog, drawer: kept, rendererRevision, publicUrl });
  const renderer = storedFiles(knownLengths(drawn), readAssets(env.ASSETS));
  const app = createApp({ catalog, publicUrl, renderer });
  // What an application prepares at its first request is part of its opening.
  await app.request(`${publicUrl}/`);
  return app;
}

function appFor(publicUrl: string): Promise<App> {
  const app = apps.get(publicUrl) ?? openApp(publicUrl);
  app.catch(() => apps.delete(publicUrl));
  // Set anew, the origin asked for last stands last.
  apps.delete(publicUrl);
  apps.set(publicUrl, app);
  const [oldest] = apps.keys();
  if (oldest !== undefined && apps.size > MOST_ORIGINS) apps.delete(oldest);
  return app;
}

async function answer(request: Request, publicUrl: string): Promise<Response> {
  const opening = appFor(publicUrl);
  waitUntil(opening);
  return (await opening).fetch(request);
}

const originOf = (url: string): string => new URL(url).origin;

// The start of an isolate has a second, its first request 10 ms on the free plan. What fails here fails there again, and is told.
if (env.PUBLIC_URL) await appFor(originOf(env.PUBLIC_URL)).catch(() => undefined);

/** The service as a Cloudflare Worker. */
export default {
  async fetch(request: Request, _: unknown, context: RequestContext): Promise<Response> {
    return withCache(edgeCache(), request, context, async () => answer(request, originOf(env.PUBLIC_URL || request.url)));
  },
};
