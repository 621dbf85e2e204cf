import { pagePath } from '../pages/page-spec.ts';
import { sourceLanguage } from '../pages/source-language.ts';
import { negotiateLanguage } from './accept-language.ts';
import { PAGE_HEADERS } from './headers.ts';
import { redirect } from './redirect.ts';
import type { Service } from './service.ts';

/** Answers `/`: on to the gallery in the visitor's language; `undefined` for another path. */
export function answerRoot({ site: { catalog } }: Service, request: Request): Response | undefined {
  if (new URL(request.url).pathname !== '/') return undefined;
  const tag = negotiateLanguage(request.headers.get('Accept-Language'), [...catalog.languages.keys()], catalog.sourceLanguage);
  const language = catalog.languages.get(tag) ?? sourceLanguage(catalog);
  return redirect(302, pagePath({ language, slogan: undefined }), {
    ...PAGE_HEADERS,
    'Cache-Control': 'private, no-store',
    Vary: 'Accept-Language',
  });
}
