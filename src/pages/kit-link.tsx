/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { Icon } from './icon.tsx';
import { kitPath } from './kit-path.ts';
import { messagesFor } from './messages/messages.ts';
import type { PageSpec } from './page-spec.ts';

/** The way to all images of a page in one file. */
export function KitLink({ page }: { readonly page: PageSpec }) {
  return (
    <p>
      <a class="button second" href={kitPath(page)} download>
        <Icon name="download" />
        {messagesFor(page.language.tag)['download.all']}
      </a>
    </p>
  );
}
