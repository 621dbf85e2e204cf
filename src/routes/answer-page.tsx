/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { parseChoice } from '../pages/choice.ts';
import { writeDocument } from '../pages/document.tsx';
import { Gallery } from '../pages/gallery.tsx';
import { parsePagePath } from '../pages/page-spec.ts';
import { Share } from '../pages/share.tsx';
import { fileResponse } from './file-response.ts';
import type { Service } from './service.ts';

/** The media type of pages. */
const HTML = 'text/html; charset=utf-8';

/** Answers the path of a gallery or share page; `undefined` when it is none. Of the query only size and colour are read. */
export async function answerPage({ site }: Service, request: Request): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  const page = parsePagePath(site.catalog, pathname);
  if (!page) return undefined;
  const choice = parseChoice(searchParams);
  const { language, slogan } = page;
  const document = slogan ? (
    <Share site={site} page={{ language, slogan }} choice={choice} />
  ) : (
    <Gallery site={site} language={language} choice={choice} />
  );
  return fileResponse(request, { type: HTML, body: await writeDocument(document) });
}
