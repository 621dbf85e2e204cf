import { FORMATS, type FormatId } from '../card/formats.ts';
import { cardPath, type CardSpec, type Encoding } from '../card/spec.ts';
import type { ThemeId } from '../card/themes.ts';
import type { Catalog, CatalogLanguage, Slogan } from '../content/catalog.ts';
import { plainText } from '../content/markup.ts';
import type { Site } from './site.ts';

/** A card as a page shows it. */
export interface CardImage {
  readonly spec: CardSpec;
  /** px */
  readonly width: number;
  /** px */
  readonly height: number;
  /** What a screen reader says: the slogan, and who says it. */
  readonly alt: string;
  /** The immutable path in one encoding. */
  readonly path: (encoding: Encoding) => string;
  /** A name for the saved file, ASCII unless the organisation's short name is not. */
  readonly fileName: (encoding: Encoding) => string;
}

/** The slogan's words and the organisation's name in its language: the text alternative of every card of the slogan. */
export function altText(catalog: Catalog, text: string, language: CatalogLanguage): string {
  return `${plainText(text)} — ${catalog.brand.name.get(language.tag) ?? catalog.brand.short}`;
}

/** Names the card of a slogan; `undefined` when the slogan has no text in the language. */
export function cardImage(
  site: Site,
  card: { readonly language: CatalogLanguage; readonly slogan: Slogan; readonly format: FormatId; readonly theme: ThemeId },
): CardImage | undefined {
  const text = card.slogan.text.get(card.language.tag);
  if (text === undefined) return undefined;
  const spec = { ...card, text };
  const revision = site.revision(spec);
  const { width, height } = FORMATS[card.format];
  return {
    spec,
    width,
    height,
    alt: altText(site.catalog, text, card.language),
    path: (encoding) => cardPath({ spec, encoding, themed: true, revision }),
    fileName: (encoding) => `${fileStem(site.catalog, spec)}.${encoding}`,
  };
}

function fileStem({ brand }: Catalog, { slogan, language, format, theme }: CardSpec): string {
  const short = brand.short.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  return [short, slogan.id, language.tag, format, theme].join('-');
}
