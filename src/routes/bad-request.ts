import { byteLength } from './file-response.ts';
import { CACHE, PAGE_HEADERS } from './headers.ts';

const BODY = JSON.stringify({
  type: 'about:blank',
  title: 'Bad Request',
  status: 400,
  detail: 'The target or the host of the request is not well-formed.',
});

/** Answers 400 to what cannot be read as a request for a URL, so that there is nothing to choose an answer by. */
export function badRequest(): Response {
  const headers = {
    ...PAGE_HEADERS,
    'Cache-Control': CACHE.never,
    'Content-Type': 'application/problem+json',
    'Content-Length': String(byteLength(BODY)),
  };
  return new Response(BODY, { status: 400, headers });
}
