import { prefersHtml } from './accept.ts';
import { byteLength } from './file-response.ts';
import { PAGE_HEADERS } from './headers.ts';

/** An error as programs read it (RFC 9457) and as people do. */
export interface Problem {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  /** Members beyond those of RFC 9457. */
  readonly more?: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** Writes the page. Called only when one is wanted. */
  readonly page: () => Promise<string>;
}

/** Answers with a problem: a page for who accepts HTML, otherwise `application/problem+json`. */
export async function problemResponse(request: Request, problem: Problem): Promise<Response> {
  const html = prefersHtml(request.headers.get('Accept'));
  const body = html ? await problem.page() : problemJson(request, problem);
  const headers = {
    ...PAGE_HEADERS,
    ...problem.headers,
    Vary: 'Accept',
    'Content-Type': html ? 'text/html; charset=utf-8' : 'application/problem+json',
    'Content-Length': String(byteLength(body)),
  };
  return new Response(body, { status: problem.status, headers });
}

function problemJson(request: Request, { status, title, detail, more }: Problem): string {
  const instance = new URL(request.url).pathname;
  return JSON.stringify({ type: 'about:blank', title, status, detail, instance, ...more });
}
