import type { Catalog } from '../content/catalog.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { createDrawer } from './create-drawer.ts';
import { rendererOf } from './renderer-of.ts';
import type { Renderer } from './renderer.ts';
import { openStudio } from './studio.ts';

/** Makes ready to draw the cards of a catalog in this thread. `publicUrl` is the origin of the share pages, without a slash at the end; posters carry it in their codes. */
export async function createRenderer(catalog: Catalog, runtime: Runtime, publicUrl: string): Promise<Renderer> {
  const drawer = createDrawer(catalog, await openStudio(runtime), publicUrl);
  return rendererOf({ catalog, drawer, rendererRevision: runtime.rendererRevision, publicUrl });
}
