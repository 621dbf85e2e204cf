/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { THEMES } from '../card/themes.ts';
import type { Slogan } from '../content/catalog.ts';
import { Document } from './document.tsx';
import { LanguageList } from './language-list.tsx';
import { fill } from './messages/fill.ts';
import { messagesFor } from './messages/messages.ts';
import { pagePath, type PageSpec } from './page-spec.ts';
import type { Site } from './site.ts';

interface NotFoundProps {
  readonly site: Site;
  /** The gallery to go on with; its language is the page's. */
  readonly gallery: PageSpec;
  /** The slogan that exists in other languages than the one asked for. */
  readonly untranslated: Slogan | undefined;
}

/** The page for an address that does not exist or, where only the translation is missing, for choosing another language. */
export function NotFound({ site, gallery, untranslated }: NotFoundProps) {
  const { language } = gallery;
  const say = messagesFor(language.tag);
  const heading = untranslated ? fill(say['not.translated'], { language: language.name }) : say['not.found'];
  return (
    <Document
      site={site}
      language={language}
      title={heading}
      themeColour={THEMES.red.ground}
      head={<meta name="robots" content="noindex" />}
      menuFor={gallery}
    >
      <div class="column">
        <h1>{heading}</h1>
        {untranslated && (
          <>
            <h2>{say['other.languages']}</h2>
            <LanguageList catalog={site.catalog} page={{ language, slogan: untranslated }} />
          </>
        )}
        <p>
          <a class="button" href={pagePath(gallery)}>
            {say['gallery.title']}
          </a>
        </p>
      </div>
    </Document>
  );
}
