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

/** A file under its strong entity tag. */
export interface TaggedFile extends ServedFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly entityTag: string;
}

/** Puts the bytes of a file under a strong entity tag. */
export async function tagFile(file: ServedFile): Promise<TaggedFile> {
  const body = typeof file.body === 'string' ? new TextEncoder().encode(file.body) : file.body;
  return { ...file, body, entityTag: `"${(await digest(body)).slice(0, 20)}"` };
}

/** Answers 200 with a file under a strong entity tag of its bytes, or 304 when the client has it already. */
export async function fileResponse(request: Request, file: ServedFile): Promise<Response> {
  return taggedResponse(request, await tagFile(file));
}

/** The same with a file whose tag is known. */
export function taggedResponse(request: Request, file: TaggedFile): Response {
  const { type, body, entityTag, cache = CACHE.fresh, headers = PAGE_HEADERS } = file;
  const common = { ...headers, 'Cache-Control': cache, ETag: entityTag };
  if (matchesEntityTag(request.headers.get('If-None-Match'), entityTag)) return new Response(null, { status: 304, headers: common });
  return new Response(body, { headers: { ...common, 'Content-Type': type, 'Content-Length': String(body.byteLength) } });
}

/** The length of a text in UTF-8, or of bytes, in bytes. */
export function byteLength(body: string | Uint8Array): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).byteLength : body.byteLength;
}
