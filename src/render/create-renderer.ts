import { init } from 'satori/standalone';

import { defaultTheme, type CardSpec } from '../card/spec.ts';
import { openTypefaces } from '../card/typefaces.ts';
import type { Catalog, Slogan } from '../content/catalog.ts';
import { textFor } from '../content/text-for.ts';
import type { Runtime } from '../runtime/runtime.ts';
import type { Renderer } from './renderer.ts';
import { revisionOf } from './revision.ts';
import { drawCard } from './svg.ts';

/** Everything a slogan's cards in one language show, and what draws them. */
function ingredients(catalog: Catalog, slogan: Slogan, language: string, rendererRevision: string, publicUrl: string): readonly string[] {
  const { name, short, link } = catalog.brand;
  const brand = [textFor(name, catalog, language), short, textFor(link, catalog, language)];
  return [rendererRevision, publicUrl, slogan.id, language, slogan.text.get(language) ?? '', defaultTheme(slogan), ...brand];
}

/** Makes ready to draw the cards of a catalog. `publicUrl` is the origin of the share pages, without a slash at the end; posters carry it in their codes. */
export async function createRenderer(catalog: Catalog, runtime: Runtime, publicUrl: string): Promise<Renderer> {
  await init(runtime.layoutEngine);
  const context = { catalog, publicUrl, typefaces: openTypefaces(runtime.fonts) };
  const revisions = new Map<string, string>();
  for (const slogan of catalog.slogans) {
    for (const language of slogan.text.keys()) {
      const parts = ingredients(catalog, slogan, language, runtime.rendererRevision, publicUrl);
      revisions.set(`${language}/${slogan.id}`, await revisionOf(parts));
    }
  }
  const svg = (spec: CardSpec): Promise<string> => drawCard(spec, context);
  return {
    revision: ({ slogan, language }) => {
      const revision = revisions.get(`${language.tag}/${slogan.id}`);
      if (revision === undefined) throw new Error(`The catalog has no ${slogan.id} in ${language.tag}.`);
      return revision;
    },
    svg,
    png: async (spec) => runtime.rasterize(await svg(spec)),
  };
}
