import { type FormatId, FORMATS } from '../card/formats.ts';
import { pagePath, type PageSpec } from './page-spec.ts';
import { organisation, pageTitle } from './page-texts.ts';
import { previewImage } from './preview-images.ts';
import type { Site } from './site.ts';

/** The path of the oEmbed endpoint. */
export const OEMBED_PATH = '/oembed';

/** The largest picture that a consumer can use, px. */
export interface LargestThumbnail {
  readonly width: number;
  readonly height: number;
}

/** The formats that stand for a page in a box of any shape, the largest first. */
const THUMBNAILS: readonly FormatId[] = ['og', 'square', 'sticker'];

/** How long a consumer may keep an answer, in seconds: as long as pages stay fresh. */
const CACHE_AGE = 300;

/** The absolute address that answers for a page, as the page links to it for discovery (https://oembed.com, 4). */
export function oembedUrl({ publicUrl }: Site, page: PageSpec): string {
  return `${publicUrl}${OEMBED_PATH}?url=${encodeURIComponent(`${publicUrl}${pagePath(page)}`)}`;
}

/** oEmbed 1.0 of a page as JSON, of the type `link`. */
export function oembed(site: Site, page: PageSpec, largest: LargestThumbnail): string {
  const { publicUrl, catalog } = site;
  const name = organisation(catalog, page.language);
  return JSON.stringify({
    version: '1.0',
    type: 'link',
    title: pageTitle(catalog, page),
    author_name: name,
    provider_name: name,
    provider_url: `${publicUrl}${pagePath({ ...page, slogan: undefined })}`,
    cache_age: CACHE_AGE,
    ...thumbnail(site, page, largest),
  });
}

/** The first of the thumbnails that fits; its members go together or are missing together. */
function thumbnail(site: Site, page: PageSpec, largest: LargestThumbnail) {
  const format = THUMBNAILS.find((id) => FORMATS[id].width <= largest.width && FORMATS[id].height <= largest.height);
  const image = format && previewImage(site, page, format);
  if (!image) return {};
  return { thumbnail_url: `${site.publicUrl}${image.path('png')}`, thumbnail_width: image.width, thumbnail_height: image.height };
}
