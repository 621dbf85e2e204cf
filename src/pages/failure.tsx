/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { THEMES } from '../card/themes.ts';
import { Document } from './document.tsx';
import { messagesFor } from './messages/messages.ts';
import { pagePath, type PageSpec } from './page-spec.ts';
import type { Site } from './site.ts';

interface FailureProps {
  readonly site: Site;
  readonly gallery: PageSpec;
  readonly status: number;
  /** The status in English words. */
  readonly reason: string;
}

/** The page for an error that has no words in the interface's languages: the number, and the way back to the gallery. */
export function Failure({ site, gallery, status, reason }: FailureProps) {
  return (
    <Document
      site={site}
      language={gallery.language}
      title={String(status)}
      themeColour={THEMES.red.ground}
      head={<meta name="robots" content="noindex" />}
      menuFor={gallery}
    >
      <div class="column">
        <h1>{status}</h1>
        <p lang="en" dir="ltr">
          {reason}
        </p>
        <p>
          <a class="button" href={pagePath(gallery)}>
            {messagesFor(gallery.language.tag)['gallery.title']}
          </a>
        </p>
      </div>
    </Document>
  );
}
