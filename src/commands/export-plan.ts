import type { FormatId } from '../card/formats.ts';
import { cardPath, defaultTheme, findCard, type CardSpec, type Encoding } from '../card/spec.ts';
import type { ThemeId } from '../card/themes.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Renderer } from '../render/renderer.ts';

/** What of the site to write. */
export interface ExportChoice {
  readonly formats: readonly FormatId[];
  /** `undefined` stands for the default theme of each slogan. */
  readonly themes: readonly ThemeId[] | undefined;
}

/** An image to be drawn once, and the other names it is served under. All are URL paths. */
export interface PlannedImage {
  /** The immutable name: where it stands, it need not be drawn again. */
  readonly path: string;
  readonly aliases: readonly string[];
}

const ENCODINGS: readonly Encoding[] = ['png', 'svg'];

function planned(spec: CardSpec, encoding: Encoding, revision: string): PlannedImage {
  const named = { spec, encoding, themed: true, revision: undefined };
  const plain = spec.theme === defaultTheme(spec.slogan) ? [cardPath({ ...named, themed: false })] : [];
  return { path: cardPath({ ...named, revision }), aliases: [cardPath(named), ...plain] };
}

/** Every image of a catalog in the chosen formats and themes. */
export function planImages(
  catalog: Catalog,
  renderer: Pick<Renderer, 'revision'>,
  { formats, themes }: ExportChoice,
): readonly PlannedImage[] {
  const specs = [...catalog.languages.keys()].flatMap((language) =>
    catalog.slogans.flatMap((slogan) =>
      formats.flatMap((format) =>
        (themes ?? [undefined]).flatMap((theme) => findCard(catalog, { language, slogan: slogan.id, format, theme }) ?? []),
      ),
    ),
  );
  return specs.flatMap((spec) => ENCODINGS.map((encoding) => planned(spec, encoding, renderer.revision(spec))));
}
