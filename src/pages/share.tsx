/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { defaultTheme } from '../card/spec.ts';
import { THEMES } from '../card/themes.ts';
import type { Slogan } from '../content/catalog.ts';
import { cardImage } from './card-image.ts';
import { ChoiceForms } from './choice-forms.tsx';
import { type Choice, chosenTheme } from './choice.ts';
import { Document } from './document.tsx';
import { contentLanguage } from './interface-language.ts';
import { KitLink } from './kit-link.tsx';
import { LanguageList } from './language-list.tsx';
import { messagesFor } from './messages/messages.ts';
import { PageHead } from './page-head.tsx';
import { pagePath, type PageSpec } from './page-spec.ts';
import { pageTitle } from './page-texts.ts';
import { PictureLinks } from './picture-links.tsx';
import { Picture } from './picture.tsx';
import { QrCode } from './qr-code.tsx';
import { ReviewNotice } from './review-notice.tsx';
import { ShareActions } from './share-actions.tsx';
import { ShareLinks } from './share-links.tsx';
import { ShareTexts } from './share-texts.tsx';
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

/** The page of one slogan: the picture first, what to do with it, its sizes and colours, then the services, the texts and the other languages. */
export function Share({ site, page, choice }: ShareProps) {
  const { language, slogan } = page;
  const own = defaultTheme(slogan);
  const image = cardImage(site, { language, slogan, format: choice.format, theme: chosenTheme(choice, slogan) });
  const shared = { text: pageTitle(site.catalog, page), url: `${site.publicUrl}${pagePath(page)}` };
  return (
    <Document
      site={site}
      language={language}
      title={pageTitle(site.catalog, page)}
      themeColour={THEMES[own].ground}
      head={<PageHead site={site} page={page} />}
      menuFor={page}
      choice={choice}
    >
      <div class="share">
        {/* The picture is the heading: its text alternative is the slogan. */}
        <h1 class="stage" {...contentLanguage(language)}>
          {image && <Picture image={image} eager={true} />}
        </h1>
        <div class="side">
          {image && <ShareActions image={image} shared={shared} />}
          <ReviewNotice catalog={site.catalog} language={language} />
          <ChoiceForms site={site} language={language} choice={choice} own={own} />
          {image && <PictureLinks site={site} page={page} image={image} />}
          <ShareLinks language={language} shared={shared} />
          {image && <ShareTexts site={site} image={image} shared={shared} />}
          {site.hosting.hasKits && <KitLink page={page} />}
          <QrCode language={language} url={shared.url} />
          <section class="others">
            <h2>{messagesFor(language.tag)['other.languages']}</h2>
            <LanguageList catalog={site.catalog} page={page} choice={choice} othersOnly={true} />
          </section>
          <p class="hidden" role="status" />
        </div>
      </div>
    </Document>
  );
}
