/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { FORMAT_IDS, FORMATS } from '../card/formats.ts';
import { defaultTheme } from '../card/spec.ts';
import { THEME_IDS } from '../card/themes.ts';
import { type CardImage, cardImage } from './card-image.ts';
import { messagesFor } from './messages/messages.ts';
import type { PageSpec } from './page-spec.ts';
import type { Site } from './site.ts';

interface PictureLinksProps {
  readonly site: Site;
  readonly page: PageSpec;
  /** The picture that the page shows. */
  readonly image: CardImage;
}

/** For visitors without script of pages that cannot change: plain links to the picture in every size, and to the shown size in every colour. */
export function PictureLinks({ site, page: { language, slogan }, image }: PictureLinksProps) {
  if (!slogan || site.hosting.readsQueries) return null;
  const say = messagesFor(language.tag);
  const own = defaultTheme(slogan);
  const { format: shown } = image.spec;
  const sizes = FORMAT_IDS.filter((format) => site.hosting.holds(format, own, own));
  const colours = THEME_IDS.filter((theme) => site.hosting.holds(shown, theme, own));
  const path = (changes: object) => cardImage(site, { language, slogan, format: shown, theme: own, ...changes })?.path('png');
  return (
    <noscript>
      <h2>{say['size']}</h2>
      <ul class="names">
        {sizes.map((format) => (
          <li>
            <a href={path({ format })}>
              <span>
                {say[`size.${format}`]} <bdi dir="ltr">{`${FORMATS[format].width}×${FORMATS[format].height}`}</bdi>
              </span>
            </a>
          </li>
        ))}
      </ul>
      {colours.length > 1 && (
        <>
          <h2>{say['colour']}</h2>
          <ul class="names">
            {colours.map((theme) => (
              <li>
                <a href={path({ theme })}>{say[`colour.${theme}`]}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </noscript>
  );
}
