import type { FormatId } from '../card/formats.ts';
import { cardPath, defaultTheme, findCard, type CardSpec, type Encoding } from '../card/spec.ts';
import type { ThemeId } from '../card/themes.ts';
import type { Catalog } from '../content/catalog.ts';
import type { CardNames } from '../render/drawing.ts';
import type { Renderer } from '../render/renderer.ts';

/** What of the site to write. */
export interface ExportChoice {
  readonly formats: readonly FormatId[];
  /** `undefined` stands for the default theme of each slogan. */
  readonly themes: readonly ThemeId[] | undefined;
}

/** An image to be made once, and the other names it is served under. All are URL paths. */
export interface PlannedImage {
  readonly spec: CardSpec;
  readonly encoding: Encoding;
  /** The immutable name: where it stands, it need not be made again. */
  readonly path: string;
  readonly aliases: readonly string[];
}

/** A card to be drawn once, and the images that are made from the drawing: each theme in each encoding. */
export interface PlannedCard {
  readonly names: CardNames;
  readonly images: readonly PlannedImage[];
}

const ENCODINGS: readonly Encoding[] = ['png', 'svg'];

function planned(spec: CardSpec, encoding: Encoding, revision: string, aliases: boolean): PlannedImage {
  const named = { spec, encoding, themed: true, revision: undefined };
  const plain = spec.theme === defaultTheme(spec.slogan) ? [cardPath({ ...named, themed: false })] : [];
  return { spec, encoding, path: cardPath({ ...named, revision }), aliases: aliases ? [cardPath(named), ...plain] : [] };
}

/** Every card of a catalog in the chosen formats, with its images in the chosen themes, under all their names or under the immutable one alone. */
export function planCards(
  catalog: Catalog,
  renderer: Pick<Renderer, 'revision'>,
  { formats, themes }: ExportChoice,
  aliases: boolean,
): readonly PlannedCard[] {
  const images = (names: CardNames): readonly PlannedImage[] =>
    (themes ?? [undefined])
      .flatMap((theme) => findCard(catalog, { ...names, theme }) ?? [])
      .flatMap((spec) => ENCODINGS.map((encoding) => planned(spec, encoding, renderer.revision(spec), aliases)));
  return catalog.slogans
    .flatMap((slogan) => [...slogan.text.keys()].flatMap((language) => formats.map((format) => ({ language, slogan: slogan.id, format }))))
    .map((names) => ({ names, images: images(names) }));
}
