import { cardPath } from '../card/spec.ts';
import type { CardImage } from './card-image.ts';
import { pagePath } from './page-spec.ts';
import type { Site } from './site.ts';

/** HTML for other sites: the picture, linked to its share page, without a script. It names the picture without a revision, so that it follows corrections. */
export function embedSnippet({ publicUrl }: Site, { spec, alt, width, height }: CardImage): string {
  const { tag, direction } = spec.language;
  const picture = `${publicUrl}${cardPath({ spec, encoding: 'png', themed: true, revision: undefined })}`;
  const described = `alt="${escape(alt)}" lang="${tag}" dir="${direction}"`;
  const size = `width="${width}" height="${height}" style="max-width:100%;height:auto"`;
  return `<a href="${publicUrl}${pagePath(spec)}"><img src="${picture}" ${described} ${size}></a>`;
}

/** What means something within an attribute in double quotes. */
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
