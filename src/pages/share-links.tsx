/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { CatalogLanguage } from '../content/catalog.ts';
import { MastodonForm } from './mastodon-form.tsx';
import { fill } from './messages/fill.ts';
import { messagesFor } from './messages/messages.ts';
import { mailLink, SHARE_SERVICES, type Shared } from './share-services.ts';

interface ShareLinksProps {
  readonly language: CatalogLanguage;
  readonly shared: Shared;
}

/** Plain links that open a service with the post prepared. Nothing is asked of a service before a visitor opens it, and it is not told from where. */
export function ShareLinks({ language, shared }: ShareLinksProps) {
  const say = messagesFor(language.tag);
  return (
    <section id="services">
      <h2>{say['share']}</h2>
      <ul class="services">
        {SHARE_SERVICES.map(({ name, link }) => (
          <li>
            <a href={link(shared)} target="_blank" rel="noopener noreferrer" aria-label={fill(say['share.on'], { service: name })}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <a href={mailLink(shared)}>{say['email']}</a>
        </li>
        <li class="scripted">
          <MastodonForm language={language} shared={shared} />
        </li>
      </ul>
    </section>
  );
}
