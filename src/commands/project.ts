import { readFile } from 'node:fs/promises';

import { coverageRules } from '../card/coverage-rules.ts';
import type { Catalog } from '../content/catalog.ts';
import { loadCatalog } from '../content/load-catalog.ts';
import { readFonts } from '../runtime/font-files.ts';
import { rendererRevision } from '../runtime/renderer-revision.ts';
import type { Runtime } from '../runtime/runtime.ts';

/** The content of this checkout, and by what its cards are known. */
export interface Content {
  readonly catalog: Catalog;
  /** See `Runtime`. */
  readonly rendererRevision: string;
}

/** The content and the runtime of this checkout. */
export interface Project extends Content {
  readonly runtime: Runtime;
}

const ROOT = new URL('../../', import.meta.url);

/** Reads slogans.yaml, or another file of its kind, and checks the fonts. Throws `ContentError` with all problems of the content, or an error that says what is missing. */
export async function openContent(file?: string): Promise<Content> {
  const source = readFile(file ?? new URL('slogans.yaml', ROOT), 'utf8');
  const [text, fonts, revision] = await Promise.all([source, readFonts(new URL('fonts/', ROOT)), rendererRevision(ROOT)]);
  return { catalog: loadCatalog(text, coverageRules(fonts), file), rendererRevision: revision };
}

/** Does the same, and makes ready to draw in this thread. */
export async function openProject(file?: string): Promise<Project> {
  // Not at the top: whoever only reads the content need not wait for the rasterizer.
  const { createNodeRuntime } = await import('../runtime/node.ts');
  return { ...(await openContent(file)), runtime: await createNodeRuntime() };
}
