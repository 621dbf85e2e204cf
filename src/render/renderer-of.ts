import { inkColour } from '../card/inks.ts';
import { type CardSpec, defaultTheme } from '../card/spec.ts';
import { THEMES } from '../card/themes.ts';
import type { Catalog, Slogan } from '../content/catalog.ts';
import { textFor } from '../content/text-for.ts';
import type { CardNames, Drawer } from './drawing.ts';
import { paintFile } from './paint-file.ts';
import { encodePng } from './png.ts';
import type { Renderer } from './renderer.ts';
import { revisionOf } from './revision.ts';

/** Everything a slogan's cards in one language show, and what draws them. */
function ingredients(catalog: Catalog, slogan: Slogan, language: string, rendererRevision: string, publicUrl: string): readonly string[] {
  const { name, short, link } = catalog.brand;
  const brand = [textFor(name, catalog, language), short, textFor(link, catalog, language)];
  return [rendererRevision, publicUrl, slogan.id, language, slogan.text.get(language) ?? '', defaultTheme(slogan), ...brand];
}

/** What a renderer is made of. */
interface RendererParts {
  readonly catalog: Catalog;
  readonly drawer: Drawer;
  /** See `Runtime`. */
  readonly rendererRevision: string;
  /** Origin of the share pages, without a slash at the end. */
  readonly publicUrl: string;
}

const namesOf = ({ language, slogan, format }: CardSpec): CardNames => ({ language: language.tag, slogan: slogan.id, format });

/** Paints what a drawer draws, and knows the revisions. */
export async function rendererOf({ catalog, drawer, rendererRevision, publicUrl }: RendererParts): Promise<Renderer> {
  const revisions = new Map<string, string>();
  for (const slogan of catalog.slogans) {
    for (const language of slogan.text.keys()) {
      const parts = ingredients(catalog, slogan, language, rendererRevision, publicUrl);
      revisions.set(`${language}/${slogan.id}`, revisionOf(parts));
    }
  }
  const svg = async (spec: CardSpec): Promise<Uint8Array<ArrayBuffer>> => {
    const theme = THEMES[spec.theme];
    return paintFile(await drawer.svg(namesOf(spec)), (ink) => inkColour(theme, ink));
  };
  const png = async (spec: CardSpec): Promise<Uint8Array<ArrayBuffer>> => encodePng(await drawer.image(namesOf(spec)), THEMES[spec.theme]);
  return {
    revision: ({ slogan, language }) => {
      const revision = revisions.get(`${language.tag}/${slogan.id}`);
      if (revision === undefined) throw new Error(`The catalog has no ${slogan.id} in ${language.tag}.`);
      return revision;
    },
    svg: async (spec) => new TextDecoder().decode(await svg(spec)),
    png,
    file: async (spec, encoding) => (encoding === 'png' ? png(spec) : svg(spec)),
    fileLength: async () => undefined,
  };
}
