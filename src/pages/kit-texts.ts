import type { CatalogLanguage, Slogan } from '../content/catalog.ts';
import { caption } from './caption.ts';
import { altText } from './card-image.ts';
import { messagesFor } from './messages/messages.ts';
import { pagePath } from './page-spec.ts';
import type { Site } from './site.ts';

/** Tells programs that would guess that the file is UTF-8: Notepad of older Windows, previews on phones. */
const BYTE_ORDER_MARK = '\uFEFF';
const RULE = '—'.repeat(12);

/** The `texts.txt` of a kit: caption, link and image description of each slogan, ready to be copied. Lines end as Windows has them. */
export function kitTexts(site: Site, language: CatalogLanguage, slogans: readonly Slogan[]): string {
  const blocks = slogans.map((slogan) => block(site, language, slogan));
  return `${BYTE_ORDER_MARK}${blocks.join(`\n\n${RULE}\n\n`)}\n`.replaceAll('\n', '\r\n');
}

function block({ catalog, publicUrl }: Site, language: CatalogLanguage, slogan: Slogan): string {
  const alt = altText(catalog, slogan.text.get(language.tag) ?? '', language);
  return [
    caption(catalog, { language, slogan }),
    `${publicUrl}${pagePath({ language, slogan })}`,
    `${messagesFor(language.tag)['alt.label']}:\n${alt}`,
  ].join('\n\n');
}
