/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { THEMES } from '../card/themes.ts';
import { Document } from './document.tsx';
import { LanguageList } from './language-list.tsx';
import { messagesFor } from './messages/messages.ts';
import { PageHead } from './page-head.tsx';
import { organisation } from './page-texts.ts';
import type { Site } from './site.ts';
import { sourceLanguage } from './source-language.ts';

/** What a file host has at `/`, where the service redirects: every language by its own name. The script goes on to that of the browser; without it the visitor does. */
export function LanguageChoice({ site }: { readonly site: Site }) {
  const language = sourceLanguage(site.catalog);
  const gallery = { language, slogan: undefined };
  return (
    <Document
      site={site}
      language={language}
      title={organisation(site.catalog, language)}
      themeColour={THEMES.red.ground}
      head={<PageHead site={site} page={gallery} />}
      menuFor={gallery}
    >
      <div class="column" data-languages>
        <h1>{messagesFor(language.tag)['language']}</h1>
        <LanguageList catalog={site.catalog} page={gallery} />
      </div>
    </Document>
  );
}
