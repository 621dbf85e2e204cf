/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { CatalogLanguage } from '../content/catalog.ts';
import { fill } from './messages/fill.ts';
import { messagesFor } from './messages/messages.ts';
import { postText, type Shared } from './share-services.ts';

/** Asks for the visitor's Mastodon server, which the script then opens. Only a script can go to an address that is typed in, so without one there is no form. */
export function MastodonForm({ language, shared }: { readonly language: CatalogLanguage; readonly shared: Shared }) {
  const label = fill(messagesFor(language.tag)['share.on'], { service: 'Mastodon' });
  return (
    <details>
      <summary>Mastodon</summary>
      <form class="mastodon" data-text={postText(shared)}>
        <div class="server" dir="ltr">
          <span aria-hidden="true">https://</span>
          <input
            required
            placeholder="mastodon.social"
            aria-label="Mastodon: https://"
            inputmode="url"
            autocapitalize="off"
            autocomplete="off"
            spellcheck={false}
          />
        </div>
        <button class="button">{label}</button>
      </form>
    </details>
  );
}
