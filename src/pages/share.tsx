/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { defaultTheme } from '../card/spec.ts';
import { THEMES } from '../card/themes.ts';
import type { Slogan } from '../content/catalog.ts';
import { cardImage, type CardImage } from './card-image.ts';
import { ChoiceForms } from './choice-forms.tsx';
import { type Choice, chosenTheme } from './choice.ts';
import { Document } from './document.tsx';
import { LanguageList } from './language-list.tsx';
import { messagesFor } from './messages/messages.ts';
import { PageHead } from './page-head.tsx';
import { pagePath, type PageSpec } from './page-spec.ts';
import { pageTitle } from './page-texts.ts';
import { Picture } from './picture.tsx';
import { ReviewNotice } from './review-notice.tsx';
import type { Site } from './site.ts';

/** A share page: its slogan is there. */
interface SharePage extends PageSpec {
  readonly slogan: Slogan;
}

interface ShareProps {
  readonly site: Site;
  readonly page: SharePage;
  readonly choice: Choice;
}

/** The page of one slogan: the picture, its sizes and colours, the downloads, the link to share, and the other languages. */
export function Share({ site, page, choice }: ShareProps) {
  const { language, slogan } = page;
  const theme = chosenTheme(choice, slogan);
  const image = cardImage(site, { language, slogan, format: choice.format, theme });
  return (
    <Document
      site={site}
      language={language}
      title={pageTitle(site.catalog, page)}
      themeColour={THEMES[defaultTheme(slogan)].ground}
      head={<PageHead site={site} page={page} />}
      menuFor={page}
    >
      <div class="column share">
        {image && <Picture image={image} eager={true} />}
        <div class="side">
          <h1>{pageTitle(site.catalog, page)}</h1>
          <ReviewNotice catalog={site.catalog} language={language} />
          {image && <Downloads image={image} />}
          <ChoiceForms language={language} choice={choice} theme={theme} />
          <ShareLink site={site} page={page} />
          {image && <Description image={image} />}
          <OtherLanguages site={site} page={page} />
        </div>
      </div>
    </Document>
  );
}

function Downloads({ image }: { readonly image: CardImage }) {
  const say = messagesFor(image.spec.language.tag);
  return (
    <p class="actions">
      <a class="button" href={image.path('png')} download={image.fileName('png')}>
        {say['download']} <small>PNG</small>
      </a>
      <a class="button second" href={image.path('svg')} download={image.fileName('svg')}>
        {say['download.svg']}
      </a>
    </p>
  );
}

function ShareLink({ site, page }: { readonly site: Site; readonly page: SharePage }) {
  return (
    <section>
      <h2>{messagesFor(page.language.tag)['share']}</h2>
      <p>
        <code class="link" dir="ltr">
          {site.publicUrl}
          {pagePath(page)}
        </code>
      </p>
    </section>
  );
}

function Description({ image }: { readonly image: CardImage }) {
  return (
    <section>
      <h2>{messagesFor(image.spec.language.tag)['alt.label']}</h2>
      <p class="description">{image.alt}</p>
    </section>
  );
}

function OtherLanguages({ site, page }: { readonly site: Site; readonly page: SharePage }) {
  return (
    <section>
      <h2>{messagesFor(page.language.tag)['other.languages']}</h2>
      <LanguageList catalog={site.catalog} page={page} othersOnly={true} />
    </section>
  );
}
