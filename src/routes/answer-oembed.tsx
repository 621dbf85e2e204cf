/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { writeDocument } from '../pages/document.tsx';
import { Failure } from '../pages/failure.tsx';
import { oembed, OEMBED_PATH } from '../pages/oembed.ts';
import { sourceLanguage } from '../pages/source-language.ts';
import { fileResponse } from './file-response.ts';
import { CACHE, IMAGE_HEADERS } from './headers.ts';
import { pageAt, parseOembedQuery } from './oembed-query.ts';
import { problemResponse } from './problem.ts';
import type { Service } from './service.ts';

const PROBLEMS = {
  missing: {
    status: 400,
    title: 'Bad Request',
    detail: 'The parameter "url" is missing: the address of a page of this site.',
    cache: CACHE.never,
  },
  unknown: {
    status: 404,
    title: 'Not Found',
    detail: 'The parameter "url" names no gallery or share page of this site.',
    cache: CACHE.brief,
  },
  format: { status: 501, title: 'Not Implemented', detail: 'The only format is json.', cache: CACHE.never },
} as const satisfies Record<string, { status: number; title: string; detail: string; cache: string }>;

/** Answers `/oembed?url=…` (https://oembed.com) for pages of the published origin; `undefined` for another path. Renders nothing. */
export async function answerOembed(service: Service, request: Request): Promise<Response | undefined> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname !== OEMBED_PATH) return undefined;
  const { url, format, largest } = parseOembedQuery(searchParams);
  if (format !== 'json') return refuse(service, request, 'format');
  if (url === undefined) return refuse(service, request, 'missing');
  const page = pageAt(service.site, url);
  if (!page) return refuse(service, request, 'unknown');
  return fileResponse(request, { type: 'application/json', body: oembed(service.site, page, largest), headers: IMAGE_HEADERS });
}

async function refuse({ site }: Service, request: Request, kind: keyof typeof PROBLEMS): Promise<Response> {
  const { cache, ...problem } = PROBLEMS[kind];
  const gallery = { language: sourceLanguage(site.catalog), slogan: undefined };
  return problemResponse(request, {
    ...problem,
    headers: { ...IMAGE_HEADERS, 'Cache-Control': cache },
    page: () => writeDocument(<Failure site={site} gallery={gallery} status={problem.status} reason={problem.detail} />),
  });
}
