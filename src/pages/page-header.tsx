/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { Catalog } from '../content/catalog.ts';
import type { Choice } from './choice.ts';
import { contentLanguage } from './interface-language.ts';
import { LanguageList } from './language-list.tsx';
import { Mark } from './mark.tsx';
import { messagesFor } from './messages/messages.ts';
import { pagePath, type PageSpec } from './page-spec.ts';
import { organisation } from './page-texts.ts';

interface PageHeaderProps {
  readonly catalog: Catalog;
  readonly page: PageSpec;
  readonly choice: Choice | undefined;
}

/** The band on top of every page: skip link, the organisation as the way to the gallery, and the language menu. */
export function PageHeader({ catalog, page, choice }: PageHeaderProps) {
  const { language } = page;
  const say = messagesFor(language.tag);
  return (
    <header class="band">
      <a class="skip" href="#main">
        {say['skip']}
      </a>
      <div class="bar">
        <a class="home" href={pagePath({ language, slogan: undefined })}>
          <Mark language={language} />
          <span class="short">{catalog.brand.short}</span>
          <span class="long" {...contentLanguage(language)}>
            {organisation(catalog, language)}
          </span>
        </a>
        <nav aria-label={say['language']}>
          <details class="languages">
            <summary>
              <span class="hidden">{say['language']}: </span>
              <bdi {...contentLanguage(language)}>{language.name}</bdi>
            </summary>
            <LanguageList catalog={catalog} page={page} choice={choice} />
          </details>
        </nav>
      </div>
    </header>
  );
}
