/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { Catalog, CatalogLanguage } from '../content/catalog.ts';
import { messagesFor } from './messages/messages.ts';

/** Says that nobody has reviewed a language's texts yet and, where the organisation can be reached, how to suggest a correction. */
export function ReviewNotice({ catalog, language }: { readonly catalog: Catalog; readonly language: CatalogLanguage }) {
  if (language.review !== 'pending') return null;
  const say = messagesFor(language.tag);
  const { contact } = catalog.brand;
  return (
    <p class="notice">
      {say['translation.unreviewed']}
      {contact !== undefined && (
        <>
          {' '}
          <a href={contact}>{say['translation.suggest']}</a>
        </>
      )}
    </p>
  );
}
