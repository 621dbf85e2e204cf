/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { THEMES } from '../card/themes.ts';
import type { CatalogLanguage, Slogan } from '../content/catalog.ts';
import { cardImage, type CardImage } from './card-image.ts';
import { ChoiceForms } from './choice-forms.tsx';
import { type Choice, choiceQuery, chosenTheme } from './choice.ts';
import { Document } from './document.tsx';
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
    >
      <StatementIntro catalog={site.catalog} language={language} />
      <div class="column">
        <h1>{say['gallery.title']}</h1>
        <p>{say['gallery.intro']}</p>
        <ReviewNotice catalog={site.catalog} language={language} />
        <ChoiceForms language={language} choice={choice} theme={choice.theme} />
        <ul class="cards">
          {chosenImages(site, language, choice).map((image, index) => (
            <Card image={image} choice={choice} eager={index < IN_SIGHT} />
          ))}
        </ul>
      </div>
    </Document>
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
