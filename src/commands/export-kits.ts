import { createApp } from '../app.ts';
import { allKits, kitPath } from '../pages/kit-path.ts';
import { storedFiles } from '../render/stored-files.ts';
import type { ServiceParts } from '../routes/service.ts';
import type { ExportChoice } from './export-plan.ts';
import { hasWholeKits } from './export-target.ts';
import { readSiteFile, writeSiteFile } from './site-folder.ts';

/** Writes every kit into a folder in which the images stand already, the same bytes as served. Returns their paths below it; none where the choice leaves out images that kits hold. */
export async function writeKits(folder: string, parts: ServiceParts, choice: ExportChoice): Promise<readonly string[]> {
  if (!hasWholeKits(parts.catalog, choice)) return [];
  const app = createApp({ ...parts, renderer: storedFiles(parts.renderer, (path) => readSiteFile(folder, path.slice(1))) });
  const paths = allKits(parts.catalog).map(kitPath);
  for (const path of paths) {
    const response = await app.request(path);
    if (response.status !== 200) throw new Error(`${path} answers ${response.status} instead of 200.`);
    writeSiteFile(folder, path.slice(1), new Uint8Array(await response.arrayBuffer()));
  }
  return paths.map((path) => path.slice(1));
}
