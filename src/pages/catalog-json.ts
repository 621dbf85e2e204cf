import { FORMAT_IDS, type FormatId, FORMATS } from '../card/formats.ts';
import { cardPath, type CardSpec, defaultTheme } from '../card/spec.ts';
import { THEMES } from '../card/themes.ts';
import type { CatalogLanguage, Slogan, Texts } from '../content/catalog.ts';
import { plainText } from '../content/markup.ts';
import { altText } from './card-image.ts';
import { hasKit, kitPath } from './kit-path.ts';
import { languagesOf, pagePath } from './page-spec.ts';
import type { Site } from './site.ts';

/** catalog.json: every slogan, language, format and theme with its URLs, alt texts and sizes (px). The images are listed in the slogan's own theme; `template` (RFC 6570) names them all. */
export function catalogJson(site: Site): string {
  const { statement, brand, languages, sourceLanguage, slogans } = site.catalog;
  return JSON.stringify({
    statement: {
      id: statement.id,
      date: statement.date,
      title: plainTexts(statement.title),
      by: plainTexts(statement.by),
      links: Object.fromEntries(statement.links),
    },
    brand: { name: plainTexts(brand.name), short: brand.short, link: Object.fromEntries(brand.link) },
    sourceLanguage,
    languages: [...languages.values()].map((language) => languageJson(site, language)),
    formats: heldFormats(site).map((id) => ({ id, width: FORMATS[id].width, height: FORMATS[id].height })),
    themes: Object.entries(THEMES).map(([id, { ground, headline, accent }]) => ({ id, ground, headline, accent })),
    slogans: slogans.map((slogan) => ({
      id: slogan.id,
      theme: defaultTheme(slogan),
      cards: languagesOf(site.catalog, slogan).map((language) => cardJson(site, slogan, language)),
    })),
  });
}

/** The formats that there are pictures in. */
function heldFormats({ catalog, hosting }: Site): readonly FormatId[] {
  const owns = catalog.slogans.map(defaultTheme);
  return FORMAT_IDS.filter((format) => owns.some((own) => hosting.holds(format, own, own)));
}

const plainTexts = (texts: Texts) => Object.fromEntries([...texts].map(([tag, text]) => [tag, plainText(text)]));

function languageJson({ catalog, publicUrl, hosting }: Site, language: CatalogLanguage) {
  const { tag, name, direction, review } = language;
  const gallery = { language, slogan: undefined };
  const kit = hosting.hasKits && hasKit(catalog, gallery) ? { kit: `${publicUrl}${kitPath(gallery)}` } : {};
  return { tag, name, direction, review, url: `${publicUrl}${pagePath(gallery)}`, ...kit };
}

function cardJson(site: Site, slogan: Slogan, language: CatalogLanguage) {
  const text = slogan.text.get(language.tag) ?? '';
  const url = `${site.publicUrl}${pagePath({ language, slogan })}`;
  return {
    language: language.tag,
    text: plainText(text),
    alt: altText(site.catalog, text, language),
    url,
    ...(site.hosting.hasKits && { kit: `${site.publicUrl}${kitPath({ language, slogan })}` }),
    revision: site.revision({ slogan, language }),
    template: `${url}{format}-{theme}.{encoding}`,
    images: heldFormats(site).map((format) => imageJson(site, { slogan, language, text, format, theme: defaultTheme(slogan) })),
  };
}

function imageJson({ publicUrl }: Site, spec: CardSpec) {
  const { width, height } = FORMATS[spec.format];
  const url = (encoding: 'png' | 'svg') => `${publicUrl}${cardPath({ spec, encoding, themed: false, revision: undefined })}`;
  return { format: spec.format, theme: spec.theme, width, height, png: url('png'), svg: url('svg') };
}
