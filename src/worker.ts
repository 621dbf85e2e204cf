import rasterizer from '@resvg/resvg-wasm/index_bg.wasm';
import { content, fonts, rendererRevision } from 'bundled:deployment';
import layoutEngine from 'satori/layout.wasm';

import { createApp } from './app.ts';
import { coverageRules } from './card/coverage-rules.ts';
import { loadCatalog } from './content/load-catalog.ts';
import { createRenderer } from './render/create-renderer.ts';
import { createWorkersRuntime } from './runtime/workers.ts';

/** Origins that are kept ready at the same time. More than one is rare: a domain of one's own beside workers.dev. */
const MOST_ORIGINS = 4;

type App = ReturnType<typeof createApp>;

const runtime = createWorkersRuntime({ rendererRevision, fonts, layoutEngine, rasterizer });
const catalog = loadCatalog(content, coverageRules(runtime.fonts));
const apps = new Map<string, Promise<App>>();

async function openApp(publicUrl: string): Promise<App> {
  return createApp({ catalog, publicUrl, renderer: await createRenderer(catalog, runtime, publicUrl) });
}

function appFor(publicUrl: string): Promise<App> {
  const app = apps.get(publicUrl) ?? openApp(publicUrl);
  // Set anew, the origin asked for last stands last.
  apps.delete(publicUrl);
  apps.set(publicUrl, app);
  const [oldest] = apps.keys();
  if (oldest !== undefined && apps.size > MOST_ORIGINS) apps.delete(oldest);
  return app;
}

/** The service as a Cloudflare Worker. */
export default {
  async fetch(request: Request, env: { readonly PUBLIC_URL?: string }): Promise<Response> {
    const app = await appFor(new URL(env.PUBLIC_URL || request.url).origin);
    return app.fetch(request);
  },
};
