import { type CardRequest, cardPath, parseCardPath } from '../card/spec.ts';
import { matchesEntityTag } from './entity-tag.ts';
import { hasQuery } from './has-query.ts';
import { CACHE, ENCODING_HEADERS, IMAGE_HEADERS } from './headers.ts';
import { redirect } from './redirect.ts';
import type { Service } from './service.ts';

/** Answers the path of an image; `undefined` when it is none. Only a 200 to GET renders. */
export async function answerImage({ site, renderer }: Service, request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const card = parseCardPath(site.catalog, pathname);
  if (!card) return undefined;
  if (hasQuery(request.url)) return redirect(308, pathname, { ...IMAGE_HEADERS, 'Cache-Control': CACHE.fresh });
  const revision = renderer.revision(card.spec);
  if (card.revision !== undefined && card.revision !== revision) return redirectToCurrent(card);
  const headers = imageHeaders(card, revision);
  if (matchesEntityTag(request.headers.get('If-None-Match'), headers.ETag)) return new Response(null, { status: 304, headers });
  if (request.method === 'HEAD') return describe(headers, await renderer.fileLength(card.spec, card.encoding));
  const bytes = await renderer.file(card.spec, card.encoding);
  return new Response(bytes, { headers: { ...headers, 'Content-Length': String(bytes.byteLength), 'Accept-Ranges': 'none' } });
}

/** The answer to HEAD. A length that only drawing would tell is left out, as RFC 9110 §9.3.2 allows. */
function describe(headers: Readonly<Record<string, string>>, length: number | undefined): Response {
  const known = length === undefined ? {} : { 'Content-Length': String(length) };
  return new Response(null, { headers: { ...headers, ...known, 'Accept-Ranges': 'none' } });
}

function redirectToCurrent(card: CardRequest): Response {
  return redirect(302, cardPath({ ...card, revision: undefined }), { ...IMAGE_HEADERS, 'Cache-Control': CACHE.brief });
}

/** The entity tag is known before anything is drawn: the same revision, format, theme and encoding are the same bytes. */
function imageHeaders({ spec, encoding, revision: named }: CardRequest, revision: string) {
  return {
    ...IMAGE_HEADERS,
    ...ENCODING_HEADERS[encoding],
    'Cache-Control': named === undefined ? CACHE.fresh : CACHE.immutable,
    ETag: `"${revision}-${spec.format}-${spec.theme}-${encoding}"`,
  };
}
