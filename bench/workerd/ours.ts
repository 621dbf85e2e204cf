import rasterizer from '@resvg/resvg-wasm/index_bg.wasm';
import { content, fonts, rendererRevision } from 'bundled:deployment';
import layoutEngine from 'satori/layout.wasm';

import { coverageRules } from '../../src/card/coverage-rules.ts';
import { findCard } from '../../src/card/spec.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import { createWorkersRuntime } from '../../src/runtime/workers.ts';
import { openFlatCards } from '../ours.ts';
import { serveCards } from './serve-cards.ts';

/** The flat card by the project's own parts, in workerd. */
export default serveCards(async () => {
  const runtime = createWorkersRuntime({ rendererRevision, fonts, layoutEngine, rasterizer });
  const catalog = loadCatalog(content, coverageRules(fonts.files));
  const flat = await openFlatCards(catalog, runtime);
  return ({ name }) => {
    const spec = findCard(catalog, name);
    if (!spec) throw new Error(`There is no card ${JSON.stringify(name)}.`);
    return flat.png(spec);
  };
});
