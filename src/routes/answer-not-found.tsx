/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { CatalogLanguage, Slogan } from '../content/catalog.ts';
import { writeDocument } from '../pages/document.tsx';
import { NotFound } from '../pages/not-found.tsx';
import { languagesOf, pagePath } from '../pages/page-spec.ts';
import type { Site } from '../pages/site.ts';
import { sourceLanguage } from '../pages/source-language.ts';
import { CACHE } from './headers.ts';
import { pathLanguage, untranslatedSlogan } from './path-language.ts';
import { problemResponse } from './problem.ts';
import type { Service } from './service.ts';

/** Answers 404, in the language of the path if it has one. Where a slogan exists but not in that language, the languages that have it are named. */
export async function answerNotFound({ site }: Service, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const language = pathLanguage(site.catalog, pathname) ?? sourceLanguage(site.catalog);
  const untranslated = untranslatedSlogan(site.catalog, pathname);
  return problemResponse(request, {
    status: 404,
    title: 'Not Found',
    ...(untranslated ? untranslatedDetail(site, untranslated, language) : { detail: 'There is nothing at this address.' }),
    headers: { 'Cache-Control': CACHE.brief },
    page: () => writeDocument(<NotFound site={site} gallery={{ language, slogan: undefined }} untranslated={untranslated} />),
  });
}

function untranslatedDetail({ catalog, publicUrl }: Site, slogan: Slogan, { tag }: CatalogLanguage) {
  const languages = languagesOf(catalog, slogan).map((language) => ({
    tag: language.tag,
    name: language.name,
    url: `${publicUrl}${pagePath({ language, slogan })}`,
  }));
  return { detail: `The slogan "${slogan.id}" is not available in "${tag}".`, more: { languages } };
}
