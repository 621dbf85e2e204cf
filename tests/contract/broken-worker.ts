import rasterizer from '@resvg/resvg-wasm/index_bg.wasm';
import { content, fonts, rendererRevision } from 'bundled:deployment';
import layoutEngine from 'satori/layout.wasm';

import { createApp } from '../../src/app.ts';
import { coverageRules } from '../../src/card/coverage-rules.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import { createRenderer } from '../../src/render/create-renderer.ts';
import { createWorkersRuntime } from '../../src/runtime/workers.ts';
import { breakAfter } from './broken-renderer.ts';

const runtime = createWorkersRuntime({ rendererRevision, fonts, layoutEngine, rasterizer });
const catalog = loadCatalog(content, coverageRules(fonts.files));
const publicUrl = 'https://placard.example';
/** Nothing may be asked of anybody while a card is drawn: it would fail, and the kit would break off before its fifth image. */
globalThis.fetch = async () => {
  throw new Error('A request was made while a card was drawn.');
};

let app: ReturnType<typeof createApp> | undefined;

/** The service on workerd, with a renderer that fails at the fifth image. */
export default {
  async fetch(request: Request): Promise<Response> {
    app ??= createApp({ catalog, publicUrl, renderer: breakAfter(4, await createRenderer(catalog, runtime, publicUrl)) });
    return app.fetch(request);
  },
};
