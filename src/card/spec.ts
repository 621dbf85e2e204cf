import type { Catalog, CatalogLanguage, Slogan } from '../content/catalog.ts';
import { FORMATS, type FormatId } from './formats.ts';
import { DEFAULT_THEME, THEMES, type ThemeId } from './themes.ts';

/** How a card is written down. */
export type Encoding = 'png' | 'svg';

/** One card: a slogan of the catalog in one of its languages, in a format and a theme. Everything in it exists. */
export interface CardSpec {
  readonly slogan: Slogan;
  readonly language: CatalogLanguage;
  /** The slogan in this language, marks included. */
  readonly text: string;
  readonly format: FormatId;
  readonly theme: ThemeId;
}

/** What the path of an image URL asks for. */
export interface CardRequest {
  readonly spec: CardSpec;
  readonly encoding: Encoding;
  /** Whether the path names the theme (`og-red.png`) or leaves it to the slogan (`og.png`). */
  readonly themed: boolean;
  /** The revision in an immutable name, not yet compared with the current one. */
  readonly revision: string | undefined;
}

const CARD_PATH =
  /^\/(?<language>[A-Za-z0-9-]+)\/(?<slogan>[a-z0-9-]+)\/(?<format>[a-z]+)(?:-(?<theme>[a-z]+)(?:\.(?<revision>[0-9a-f]{10}))?)?\.(?<encoding>png|svg)$/;

const isFormat = (id: string | undefined): id is FormatId => id !== undefined && Object.hasOwn(FORMATS, id);
const isTheme = (id: string | undefined): id is ThemeId => id !== undefined && Object.hasOwn(THEMES, id);

/** The default colours of a slogan. */
export function defaultTheme(slogan: Slogan): ThemeId {
  return isTheme(slogan.theme) ? slogan.theme : DEFAULT_THEME;
}

/** Resolves the names of a card; `undefined` when one of them does not exist, or the slogan has no text in that language. Without a theme the slogan's own is taken. */
export function findCard(
  catalog: Catalog,
  names: { readonly language: string; readonly slogan: string; readonly format: string; readonly theme?: string | undefined },
): CardSpec | undefined {
  const language = catalog.languages.get(names.language);
  const slogan = catalog.slogans.find((candidate) => candidate.id === names.slogan);
  const text = slogan?.text.get(names.language);
  if (!language || !slogan || text === undefined || !isFormat(names.format)) return undefined;
  const theme = names.theme ?? defaultTheme(slogan);
  return isTheme(theme) ? { slogan, language, text, format: names.format, theme } : undefined;
}

/** Reads an image path (`/uk/nato-out/square-wheat.png`); `undefined` for every path that is not exactly one of the catalog's. Inverse of {@link cardPath}. */
export function parseCardPath(catalog: Catalog, path: string): CardRequest | undefined {
  const { language, slogan, format, theme, revision, encoding } = CARD_PATH.exec(path)?.groups ?? {};
  if (!language || !slogan || !format || (encoding !== 'png' && encoding !== 'svg')) return undefined;
  const spec = findCard(catalog, { language, slogan, format, theme });
  return spec && { spec, encoding, themed: theme !== undefined, revision };
}

/** The path of an image. Inverse of {@link parseCardPath}; a revision is written only together with the theme. */
export function cardPath({ spec, encoding, themed, revision }: CardRequest): string {
  const theme = themed ? `-${spec.theme}${revision === undefined ? '' : `.${revision}`}` : '';
  return `/${spec.language.tag}/${spec.slogan.id}/${spec.format}${theme}.${encoding}`;
}
