/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { writeDocument } from '../pages/document.tsx';
import { Failure } from '../pages/failure.tsx';
import { sourceLanguage } from '../pages/source-language.ts';
import { ALLOW, CACHE } from './headers.ts';
import { pathLanguage } from './path-language.ts';
import { problemResponse } from './problem.ts';
import type { Service } from './service.ts';

interface FailureKind {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly headers: Readonly<Record<string, string>>;
}

const FAILURES = {
  method: {
    status: 405,
    title: 'Method Not Allowed',
    detail: `Only ${ALLOW} are answered here.`,
    headers: { Allow: ALLOW, 'Cache-Control': CACHE.never },
  },
  internal: {
    status: 500,
    title: 'Internal Server Error',
    detail: 'The answer could not be made.',
    headers: { 'Cache-Control': CACHE.never },
  },
  overloaded: {
    status: 503,
    title: 'Service Unavailable',
    detail: 'Too many images are waiting to be drawn. Try again in some seconds.',
    headers: { 'Cache-Control': CACHE.never },
  },
} as const satisfies Record<string, FailureKind>;

/** Answers a wrong method (405), a fault of our own (500) or too much to do (503), as a page or a problem document. */
export async function answerFailure(
  { site }: Service,
  request: Request,
  kind: keyof typeof FAILURES,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const failure = FAILURES[kind];
  const { pathname } = new URL(request.url);
  const language = pathLanguage(site.catalog, pathname) ?? sourceLanguage(site.catalog);
  const gallery = { language, slogan: undefined };
  return problemResponse(request, {
    ...failure,
    headers: { ...failure.headers, ...headers },
    page: () => writeDocument(<Failure site={site} gallery={gallery} status={failure.status} reason={failure.title} />),
  });
}
