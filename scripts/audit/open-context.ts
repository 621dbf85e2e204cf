import { readFile } from 'node:fs/promises';

import { init } from 'satori/standalone';

import { coverageRules } from '../../src/card/coverage-rules.ts';
import { openTypefaces } from '../../src/card/typefaces.ts';
import { loadCatalog } from '../../src/content/load-catalog.ts';
import type { DrawingContext } from '../../src/render/compose.ts';
import { createNodeRuntime } from '../../src/runtime/node.ts';

/** Stands on posters, in the code. */
const PUBLIC_URL = 'https://placard.example';

/** Opens a content file and the fonts of a folder (a file: URL that ends in a slash), and makes Satori ready. Throws `ContentError` with all problems of the content. */
export async function openContext(content: URL, fontsDirectory: URL): Promise<DrawingContext> {
  const [source, runtime] = await Promise.all([readFile(content, 'utf8'), createNodeRuntime({ fontsDirectory })]);
  await init(runtime.layoutEngine);
  return { catalog: loadCatalog(source, coverageRules(runtime.fonts)), typefaces: openTypefaces(runtime.fonts), publicUrl: PUBLIC_URL };
}
