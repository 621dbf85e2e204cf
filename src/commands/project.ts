import { readFile } from 'node:fs/promises';

import { coverageRules } from '../card/coverage-rules.ts';
import type { Catalog } from '../content/catalog.ts';
import { loadCatalog } from '../content/load-catalog.ts';
import { createNodeRuntime } from '../runtime/node.ts';
import type { Runtime } from '../runtime/runtime.ts';

/** The content and the runtime of this checkout. */
export interface Project {
  readonly catalog: Catalog;
  readonly runtime: Runtime;
}

const CONTENT = new URL('../../slogans.yaml', import.meta.url);

/** Reads slogans.yaml, or another file of its kind, and the fonts. Throws `ContentError` with all problems of the content, or an error that says what is missing. */
export async function openProject(file?: string): Promise<Project> {
  const [source, runtime] = await Promise.all([readFile(file ?? CONTENT, 'utf8'), createNodeRuntime()]);
  return { catalog: loadCatalog(source, coverageRules(runtime.fonts), file), runtime };
}
