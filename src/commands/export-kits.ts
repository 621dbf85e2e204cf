import { createApp } from '../app.ts';
import { FORMAT_IDS } from '../card/formats.ts';
import { cardPath, defaultTheme } from '../card/spec.ts';
import type { Catalog } from '../content/catalog.ts';
import { allKits, kitPath } from '../pages/kit-path.ts';
import type { Renderer } from '../render/renderer.ts';
import type { ServiceParts } from '../routes/service.ts';
import type { ExportChoice } from './export-plan.ts';
import { readSiteFile, writeSiteFile } from './site-folder.ts';

/** Writes every kit into a folder in which the images stand already, the same bytes as served. Returns their paths below it; none where the choice leaves out images that kits hold. */
export async function writeKits(folder: string, parts: ServiceParts, choice: ExportChoice): Promise<readonly string[]> {
  if (!holdsWholeKits(parts.catalog, choice)) return [];
  const app = createApp({ ...parts, renderer: storedRenderer(folder, parts.renderer) });
  const paths = allKits(parts.catalog).map(kitPath);
  for (const path of paths) {
    const response = await app.request(parts.publicUrl + path);
    if (response.status !== 200) throw new Error(`${path} answers ${response.status} instead of 200.`);
    await writeSiteFile(folder, path.slice(1), new Uint8Array(await response.arrayBuffer()));
  }
  return paths.map((path) => path.slice(1));
}

function holdsWholeKits({ slogans }: Catalog, { formats, themes }: ExportChoice): boolean {
  return formats.length === FORMAT_IDS.length && slogans.every((slogan) => themes?.includes(defaultTheme(slogan)) ?? true);
}

/** A renderer that takes from the folder what has been drawn into it. */
function storedRenderer(folder: string, renderer: Renderer): Renderer {
  return {
    ...renderer,
    file: async (spec, encoding) => {
      const path = cardPath({ spec, encoding, themed: true, revision: renderer.revision(spec) });
      const stored = await readSiteFile(folder, path.slice(1));
      return stored ? Uint8Array.from(stored) : renderer.file(spec, encoding);
    },
  };
}
