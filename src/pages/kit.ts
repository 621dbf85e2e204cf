import { FORMAT_IDS } from '../card/formats.ts';
import { type CardSpec, defaultTheme, type Encoding } from '../card/spec.ts';
import type { Catalog, Slogan } from '../content/catalog.ts';
import { cardImage } from './card-image.ts';
import { kitTexts } from './kit-texts.ts';
import type { PageSpec } from './page-spec.ts';
import type { Site } from './site.ts';

/** An image in a kit: what to draw, and where it stands. */
export interface KitImage {
  /** Path in the kit, ASCII. */
  readonly name: string;
  readonly spec: CardSpec;
  readonly encoding: Encoding;
}

/** What a kit holds, in its order: the texts first, then the images. */
export interface Kit {
  /** What the kit is saved as, ASCII. */
  readonly fileName: string;
  /** `texts.txt`. */
  readonly texts: string;
  readonly images: readonly KitImage[];
}

const ENCODINGS: readonly Encoding[] = ['png', 'svg'];

/** Lists the kit of a page: every format of its slogans, in each one's own theme, as PNG and SVG. With several slogans each has a folder. */
export function kitOf(site: Site, page: PageSpec): Kit {
  const { language } = page;
  const slogans = page.slogan ? [page.slogan] : site.catalog.slogans.filter(({ text }) => text.has(language.tag));
  return {
    fileName: ascii(`${saveName(site.catalog, page)}.zip`),
    texts: kitTexts(site, language, slogans),
    images: slogans.flatMap((slogan) => imagesOf(site, page, slogan)),
  };
}

function imagesOf(site: Site, { language, slogan: only }: PageSpec, slogan: Slogan): readonly KitImage[] {
  const folder = only ? '' : `${slogan.id}/`;
  return FORMAT_IDS.flatMap((format) => {
    const image = cardImage(site, { language, slogan, format, theme: defaultTheme(slogan) });
    if (!image) return [];
    return ENCODINGS.map((encoding) => ({ name: `${folder}${ascii(image.fileName(encoding))}`, spec: image.spec, encoding }));
  });
}

function saveName({ brand }: Catalog, { language, slogan }: PageSpec): string {
  return [brand.short.toLowerCase(), ...(slogan ? [slogan.id] : []), language.tag].join('-');
}

/** The ASCII letters of a name, since old unpackers read others wrong. What has no counterpart is left out: `кп-nato-out.png` becomes `nato-out.png`. */
function ascii(name: string): string {
  const letters = name.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return letters.replaceAll(/[^A-Za-z0-9]+(?=.*\.)/g, '-').replace(/^-/, '');
}
