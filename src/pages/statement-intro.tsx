/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { Catalog, CatalogLanguage } from '../content/catalog.ts';
import { contentLanguage } from './interface-language.ts';
import { messagesFor } from './messages/messages.ts';
import { localText, type LocalText } from './page-texts.ts';

interface IntroProps {
  readonly catalog: Catalog;
  readonly language: CatalogLanguage;
}

/** What the slogans come from: title, by-line and date of the statement, and the way to its full text. What is missing in the page's language is given in the source language, and marked so. */
export function StatementIntro({ catalog, language }: IntroProps) {
  const { title, by, date } = catalog.statement;
  return (
    <div class="statement">
      <p class="title">
        <Local text={localText(catalog, title, language)} page={language} class="words" />
      </p>
      <p>
        <Local text={localText(catalog, by, language)} page={language} class="by" />
        {' · '}
        <time datetime={date} dir="ltr">
          {date}
        </time>
      </p>
      <StatementLink catalog={catalog} language={language} />
    </div>
  );
}

function StatementLink({ catalog, language }: IntroProps) {
  const link = localText(catalog, catalog.statement.links, language);
  if (!link) return null;
  const foreign = link.language.tag !== language.tag;
  return (
    <p>
      <a class="read" href={link.text} hreflang={link.language.tag}>
        {messagesFor(language.tag)['read.statement']}
        {foreign && <ForeignName language={link.language} />}
      </a>
    </p>
  );
}

function ForeignName({ language }: { readonly language: CatalogLanguage }) {
  return (
    <>
      {' '}
      <bdi lang={language.tag}>({language.name})</bdi>
    </>
  );
}

function Local({ text, page, ...rest }: { readonly text: LocalText | undefined; readonly page: CatalogLanguage; readonly class: string }) {
  if (!text) return null;
  return (
    <span class={rest.class} {...contentLanguage(text.language, page)}>
      {text.text}
    </span>
  );
}
