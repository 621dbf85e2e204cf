/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { CardImage } from './card-image.ts';
import { CopyButton } from './copy-button.tsx';
import { Icon } from './icon.tsx';
import { messagesFor } from './messages/messages.ts';
import type { Shared } from './share-services.ts';

/** What most visitors came for: share and download. The first is a link to the services below, which the script turns into the system's share sheet. */
export function ShareActions({ image, shared }: { readonly image: CardImage; readonly shared: Shared }) {
  const { language } = image.spec;
  const say = messagesFor(language.tag);
  return (
    <div class="actions">
      <a class="button share-sheet" href="#services" data-text={shared.text} data-url={shared.url}>
        <Icon name="share" />
        {say['share']}
      </a>
      <a class="button" href={image.path('png')} download={image.fileName('png')}>
        <Icon name="download" />
        <span>
          {say['download']} <small>PNG</small>
        </span>
      </a>
      <CopyButton language={language} say="copy.image" copies="picture" />
      <a class="button second" href={image.path('svg')} download={image.fileName('svg')}>
        <Icon name="vector" />
        {say['download.svg']}
      </a>
    </div>
  );
}
