import rasterizer from '@resvg/resvg-wasm/index_bg.wasm';
import { content, fonts, rendererRevision } from 'bundled:deployment';
import layoutEngine from 'satori/layout.wasm';

import { createApp } from '../../src/app.ts';
import { coverageRules } from '../../src/card/coverage-rules.ts';
import { findCard } from '../../src/card/spec.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import { createRenderer } from '../../src/render/create-renderer.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import { createWorkersRuntime } from '../../src/runtime/workers.ts';

/** More than the four gigabytes that WebAssembly can address. */
const ENDLESS = '<svg xmlns="http://www.w3.org/2000/svg" width="40000" height="40000"><path d="M0 0H9V9Z"/></svg>';

const runtime = createWorkersRuntime({ rendererRevision, fonts, layoutEngine, rasterizer });
const catalog = loadCatalog(content, coverageRules(runtime.fonts));
const publicUrl = 'https://placard.example';

/** The memory of the instance of resvg that was started last. */
let memory: unknown;
const { instantiate } = WebAssembly;
Object.assign(WebAssembly, {
  instantiate: async (module: WebAssembly.Module, imports: WebAssembly.Imports) => {
    const instance = await instantiate(module, imports);
    if (module === rasterizer) memory = instance.exports['memory'];
    return instance;
  },
});

let opening: Promise<Renderer> | undefined;

/** Draws a card and throws it away; the names come as LANGUAGE/SLOGAN/FORMAT. */
async function drawCard(renderer: Renderer, names: string): Promise<void> {
  const [language = '', slogan = '', format = ''] = names.split('/');
  const spec = findCard(catalog, { language, slogan, format });
  if (!spec) throw new Error(`The catalog has no ${names}.`);
  await renderer.file(spec, 'png');
}

/** What happens at paths that the service does not have. */
const FAULTS: Readonly<Record<string, (renderer: Renderer, request: Request) => Promise<Response>>> = {
  '/trap': async () => {
    const error: unknown = await Promise.resolve(runtime.rasterize(ENDLESS)).catch((cause: unknown) => cause);
    return Response.json({ trapped: error instanceof WebAssembly.RuntimeError });
  },
  '/draw': async (renderer, request) => {
    for (const names of (await request.text()).split(' ')) await drawCard(renderer, names);
    return Response.json({ bytes: memory instanceof WebAssembly.Memory ? memory.buffer.byteLength : 0 });
  },
};

/** The service on workerd, keeping nothing, with faults to order. */
export default {
  async fetch(request: Request): Promise<Response> {
    const renderer = await (opening ??= createRenderer(catalog, runtime, publicUrl));
    const fault = FAULTS[new URL(request.url).pathname];
    return fault ? fault(renderer, request) : createApp({ catalog, publicUrl, renderer }).fetch(request);
  },
};
