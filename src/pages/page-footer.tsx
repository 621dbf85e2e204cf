/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { Catalog, CatalogLanguage } from '../content/catalog.ts';
import { contentLanguage } from './interface-language.ts';
import { messagesFor } from './messages/messages.ts';
import { localText, organisation } from './page-texts.ts';

/** The end of every page: the promise of privacy, and the organisation's own site. */
export function PageFooter({ catalog, language }: { readonly catalog: Catalog; readonly language: CatalogLanguage }) {
  const link = localText(catalog, catalog.brand.link, language)?.text;
  return (
    <footer>
      <p>{messagesFor(language.tag)['privacy']}</p>
      <p class="sender">
        <span {...contentLanguage(language)}>{organisation(catalog, language)}</span>
        {link !== undefined && (
          <a href={`https://${link}`} dir="ltr">
            {link}
          </a>
        )}
      </p>
    </footer>
  );
}
