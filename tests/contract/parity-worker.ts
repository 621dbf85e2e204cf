import rasterizer from '@resvg/resvg-wasm/index_bg.wasm';
import { content, fonts, rendererRevision } from 'bundled:deployment';
import layoutEngine from 'satori/layout.wasm';

import { createWorkersRuntime } from '../../src/runtime/workers.ts';
import { examine } from './parity.ts';

const runtime = createWorkersRuntime({ rendererRevision, fonts, layoutEngine, rasterizer });

/** Answers every request with what {@link examine} finds on workerd. */
export default {
  async fetch(): Promise<Response> {
    return Response.json({ ...(await examine(runtime, content)), process: typeof process });
  },
};
