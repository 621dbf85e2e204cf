/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { caption } from './caption.ts';
import type { CardImage } from './card-image.ts';
import { CopyButton } from './copy-button.tsx';
import { embedSnippet } from './embed-snippet.ts';
import { contentLanguage } from './interface-language.ts';
import { messagesFor } from './messages/messages.ts';
import type { Shared } from './share-services.ts';
import type { Site } from './site.ts';

interface ShareTextsProps {
  readonly site: Site;
  readonly image: CardImage;
  readonly shared: Shared;
}

/** The texts that go along with the picture, to be read, selected and copied: the words with their link, the description for people who do not see, and the snippet for other sites. */
export function ShareTexts({ site, image, shared }: ShareTextsProps) {
  const { language } = image.spec;
  return (
    <>
      <section>
        <p id="caption" class="text" {...contentLanguage(language)}>
          {`${caption(site.catalog, image.spec)}\n\n`}
          <span id="link" dir="ltr">
            {shared.url}
          </span>
        </p>
        <div class="copies">
          <CopyButton language={language} say="copy.link" copies="link" />
          <CopyButton language={language} say="copy.text" copies="caption" />
        </div>
      </section>
      <section>
        <h2>{messagesFor(language.tag)['alt.label']}</h2>
        <p id="description" class="text" {...contentLanguage(language)}>
          {image.alt}
        </p>
        <div class="copies">
          <CopyButton language={language} say="copy.text" copies="description" />
        </div>
      </section>
      <details class="more">
        <summary>HTML</summary>
        <p class="text" dir="ltr">
          <code id="snippet">{embedSnippet(site, image)}</code>
        </p>
        <div class="copies">
          <CopyButton language={language} say="copy.text" copies="snippet" />
        </div>
      </details>
    </>
  );
}
