import { html } from 'hono/html';

import { oembedUrl } from './oembed.ts';
import { languagesOf, pagePath, type PageSpec } from './page-spec.ts';
import type { Site } from './site.ts';

// Written with `html`, not as JSX: hono/jsx moves every `<link>` to the end of the head, one scan of the page for each.

/** The `<link>` tags every page has: stylesheet, icons, manifest. */
export function commonLinks({ stylesheet }: Site): ReturnType<typeof html> {
  return html`<link rel="stylesheet" href="${stylesheet}"><link rel="icon" href="/favicon.ico" sizes="48x48">
    <link rel="icon" href="/favicon.svg" sizes="any" type="image/svg+xml"><link rel="apple-touch-icon" href="/apple-touch-icon.png">
    <link rel="manifest" href="/manifest.webmanifest">`;
}

/** The canonical address of a page, its counterparts in the other languages, and where oEmbed tells about it, if it does; `x-default` is the source language's, or the negotiated root for the gallery. */
export function addressLinks(site: Site, page: PageSpec): ReturnType<typeof html> {
  const { catalog, publicUrl } = site;
  const alternates = languagesOf(catalog, page.slogan).map((language) => ({
    tag: language.tag,
    url: `${publicUrl}${pagePath({ ...page, language })}`,
  }));
  const fallback = page.slogan ? alternates.find(({ tag }) => tag === catalog.sourceLanguage)?.url : `${publicUrl}/`;
  const links = fallback === undefined ? alternates : [...alternates, { tag: 'x-default', url: fallback }];
  return html`<link rel="canonical" href="${publicUrl}${pagePath(page)}">${links.map(
    ({ tag, url }) => html`<link rel="alternate" hreflang="${tag}" href="${url}">`,
  )}${site.hosting.answersOembed ? html`<link rel="alternate" type="application/json+oembed" href="${oembedUrl(site, page)}">` : ''}`;
}
