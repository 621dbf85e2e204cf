/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { THEMES } from '../card/themes.ts';
import type { CatalogLanguage, Slogan } from '../content/catalog.ts';
import { cardImage, type CardImage } from './card-image.ts';
import { ChoiceForms } from './choice-forms.tsx';
import { type Choice, choiceQuery, chosenTheme } from './choice.ts';
import { Document } from './document.tsx';
import { contentLanguage } from './interface-language.ts';
import { KitLink } from './kit-link.tsx';
import { hasKit } from './kit-path.ts';
import { messagesFor } from './messages/messages.ts';
import { PageHead } from './page-head.tsx';
import { pagePath } from './page-spec.ts';
import { pageTitle } from './page-texts.ts';
import { Picture } from './picture.tsx';
import { ReviewNotice } from './review-notice.tsx';
import type { Site } from './site.ts';
import { StatementIntro } from './statement-intro.tsx';

interface GalleryProps {
  readonly site: Site;
  readonly language: CatalogLanguage;
  readonly choice: Choice;
}

/** How many pictures are likely in sight when the page opens. */
const IN_SIGHT = 2;

/** The page of a language: the statement, and every slogan that has a text in it as a picture. */
export function Gallery({ site, language, choice }: GalleryProps) {
  const say = messagesFor(language.tag);
  const page = { language, slogan: undefined };
  return (
    <Document
      site={site}
      language={language}
      title={pageTitle(site.catalog, page)}
      themeColour={THEMES.red.ground}
      head={<PageHead site={site} page={page} />}
      menuFor={page}
      choice={choice}
    >
      <div class="band">
        <div class="column intro">
          <div>
            <h1>{say['gallery.title']}</h1>
            <p>{say['gallery.intro']}</p>
          </div>
          <StatementIntro catalog={site.catalog} language={language} />
        </div>
      </div>
      <div class="column">
        <ReviewNotice catalog={site.catalog} language={language} />
        <Choices site={site} language={language} choice={choice} />
        <ul class="cards" {...contentLanguage(language)}>
          {chosenImages(site, language, choice).map((image, index) => (
            <Card image={image} choice={choice} eager={index < IN_SIGHT} />
          ))}
        </ul>
        {site.hosting.hasKits && hasKit(site.catalog, page) && <KitLink page={page} />}
      </div>
    </Document>
  );
}

/** Size and colour, folded up on a phone so that the pictures come first. */
function Choices({ site, language, choice }: GalleryProps) {
  const say = messagesFor(language.tag);
  return (
    <details class={site.hosting.readsQueries ? 'folded' : 'folded scripted'}>
      <summary>
        <span>
          {say['size']}{' '}
          <span class="chosen" data-chosen="size">
            {say[`size.${choice.format}`]}
          </span>
        </span>
        <span>
          {say['colour']}{' '}
          <span class="chosen" data-chosen="colour">
            {choice.theme && say[`colour.${choice.theme}`]}
          </span>
        </span>
      </summary>
      <ChoiceForms site={site} language={language} choice={choice} own={undefined} />
    </details>
  );
}

function chosenImages(site: Site, language: CatalogLanguage, choice: Choice): readonly CardImage[] {
  return site.catalog.slogans
    .map((slogan: Slogan) => cardImage(site, { slogan, language, format: choice.format, theme: chosenTheme(choice, slogan) }))
    .filter((image) => image !== undefined);
}

function Card({ image, choice, eager }: { readonly image: CardImage; readonly choice: Choice; readonly eager: boolean }) {
  return (
    <li>
      <a href={`${pagePath(image.spec)}${choiceQuery(choice)}`}>
        <Picture image={image} eager={eager} />
      </a>
    </li>
  );
}
