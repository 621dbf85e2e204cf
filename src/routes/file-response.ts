import { digest } from './digest.ts';
import { matchesEntityTag } from './entity-tag.ts';
import { CACHE, PAGE_HEADERS } from './headers.ts';

/** A file that is whole in memory and can be answered with. */
export interface ServedFile {
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
  /** Fresh for five minutes unless said otherwise. */
  readonly cache?: string;
  /** Headers in addition to, or instead of, those of pages. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers 200 with a file under a strong entity tag of its bytes, or 304 when the client has it already. */
export async function fileResponse(request: Request, file: ServedFile): Promise<Response> {
  const { type, body, cache = CACHE.fresh, headers = PAGE_HEADERS } = file;
  const entityTag = `"${(await digest(body)).slice(0, 20)}"`;
  const common = { ...headers, 'Cache-Control': cache, ETag: entityTag };
  if (matchesEntityTag(request.headers.get('If-None-Match'), entityTag)) return new Response(null, { status: 304, headers: common });
  return new Response(body, { headers: { ...common, 'Content-Type': type, 'Content-Length': String(byteLength(body)) } });
}

/** The length of a text in UTF-8, or of bytes, in bytes. */
export function byteLength(body: string | Uint8Array): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).byteLength : body.byteLength;
}
