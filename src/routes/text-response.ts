import { digest } from './digest.ts';
import { matchesEntityTag } from './entity-tag.ts';
import { CACHE, PAGE_HEADERS } from './headers.ts';

/** A text that can be answered with. */
export interface TextFile {
  readonly type: string;
  readonly body: string;
  /** Fresh for five minutes unless said otherwise. */
  readonly cache?: string;
  /** Headers in addition to, or instead of, those of pages. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers 200 with a text under a strong entity tag of its bytes, or 304 when the client has it already. */
export async function textResponse(request: Request, file: TextFile): Promise<Response> {
  const { type, body, cache = CACHE.fresh, headers = PAGE_HEADERS } = file;
  const entityTag = `"${(await digest(body)).slice(0, 20)}"`;
  const common = { ...headers, 'Cache-Control': cache, ETag: entityTag };
  if (matchesEntityTag(request.headers.get('If-None-Match'), entityTag)) return new Response(null, { status: 304, headers: common });
  return new Response(body, { headers: { ...common, 'Content-Type': type, 'Content-Length': String(byteLength(body)) } });
}

/** The length of a text in UTF-8, in bytes. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}
