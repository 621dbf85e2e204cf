import type { FormatId } from '../card/formats.ts';
import { defaultTheme } from '../card/spec.ts';
import { type Slogan, STATEMENT_ID } from '../content/catalog.ts';
import { cardImage, type CardImage } from './card-image.ts';
import type { PageSpec } from './page-spec.ts';
import type { Site } from './site.ts';

/** The card of a page's slogan in a format, in the slogan's own theme. A gallery has that of the statement or, where its title is not translated, of the first slogan; `undefined` in a language without any text. */
export function previewImage(site: Site, page: PageSpec, format: FormatId): CardImage | undefined {
  const slogan = previewSlogan(site, page);
  return slogan && cardImage(site, { language: page.language, slogan, format, theme: defaultTheme(slogan) });
}

function previewSlogan({ catalog }: Site, { language, slogan }: PageSpec): Slogan | undefined {
  if (slogan) return slogan;
  const translated = catalog.slogans.filter(({ text }) => text.has(language.tag));
  return translated.find(({ id }) => id === STATEMENT_ID) ?? translated[0];
}
