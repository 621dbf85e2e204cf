/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { Catalog } from '../content/catalog.ts';
import { LanguageList } from './language-list.tsx';
import { Mark } from './mark.tsx';
import { messagesFor } from './messages/messages.ts';
import { pagePath, type PageSpec } from './page-spec.ts';
import { organisation } from './page-texts.ts';

/** The band on top of every page: skip link, the organisation as the way to the gallery, and the language menu. */
export function PageHeader({ catalog, page }: { readonly catalog: Catalog; readonly page: PageSpec }) {
  const { language } = page;
  const say = messagesFor(language.tag);
  return (
    <header class="band">
      <a class="skip" href="#main">
        {page.slogan ? say['share'] : say['gallery.title']}
      </a>
      <div class="bar">
        <a class="home" href={pagePath({ language, slogan: undefined })}>
          <Mark language={language} />
          <span class="short">{catalog.brand.short}</span>
          <span class="long">{organisation(catalog, language)}</span>
        </a>
        <nav aria-label={say['language']}>
          <details class="languages">
            <summary>
              <span class="hidden">{say['language']}: </span>
              {language.name}
            </summary>
            <LanguageList catalog={catalog} page={page} />
          </details>
        </nav>
      </div>
    </header>
  );
}
