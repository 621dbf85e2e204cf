/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';

import type { CatalogLanguage } from '../content/catalog.ts';
import type { Choice } from './choice.ts';
import { commonLinks } from './head-links.ts';
import { interfaceLanguage } from './interface-language.ts';
import { PageFooter } from './page-footer.tsx';
import { PageHeader } from './page-header.tsx';
import type { PageSpec } from './page-spec.ts';
import type { Site } from './site.ts';

/** What the frame around every page needs. */
export interface DocumentProps {
  readonly site: Site;
  readonly language: CatalogLanguage;
  readonly title: string;
  /** `#RRGGBB`: the browser's bar, and the stripe of a Discord preview. */
  readonly themeColour: string;
  /** Tags of the head beyond those every page has. */
  readonly head: Child;
  /** The page whose other languages the menu offers. */
  readonly menuFor: PageSpec;
  /** The size and colour that go along into the other languages. */
  readonly choice?: Choice;
  readonly children: Child;
}

/** The frame of every page: head, skip link, header with the language menu, main, footer. */
export function Document({ site, language, title, themeColour, head, menuFor, choice, children }: DocumentProps) {
  return (
    <html lang={language.tag} dir={language.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        {commonLinks(site)}
        {html`<script type="module" src="${site.script}"></script>`}
        {head}
        <meta name="theme-color" content={themeColour} />
        <meta name="color-scheme" content="light dark" />
      </head>
      <body {...interfaceLanguage(language)}>
        <PageHeader catalog={site.catalog} page={menuFor} choice={choice} />
        <main id="main" tabindex={-1}>
          {children}
        </main>
        <PageFooter catalog={site.catalog} language={language} />
      </body>
    </html>
  );
}

/** Writes a document out. Components are synchronous, so that nothing is left to wait for but the type. */
export async function writeDocument(document: ReturnType<typeof Document>): Promise<string> {
  return `<!DOCTYPE html>${await document}`;
}
