/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { codePath, encodeUrl, QUIET_ZONE } from '../card/code.ts';
import type { CatalogLanguage } from '../content/catalog.ts';
import { messagesFor } from './messages/messages.ts';

/** The way from a big screen, or from paper, to a phone: a QR code of an address. */
export function QrCode({ language, url }: { readonly language: CatalogLanguage; readonly url: string }) {
  const code = encodeUrl(url);
  const size = code.size + 2 * QUIET_ZONE;
  return (
    <figure class="code">
      <svg viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path d={codePath(code, QUIET_ZONE, QUIET_ZONE, 1)} />
      </svg>
      <figcaption>{messagesFor(language.tag)['open.on.phone']}</figcaption>
    </figure>
  );
}
