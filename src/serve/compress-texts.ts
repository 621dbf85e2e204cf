import { LRUCache } from 'lru-cache';

import { singleFlight } from '../render/single-flight.ts';
import { digest } from '../routes/digest.ts';
import { codedTag, namedTag, withoutCodedTags } from './coded-tag.ts';
import { type Coding, CODINGS, negotiateCoding } from './content-coding.ts';

/** Answers a request. */
export type Fetch = (request: Request) => Promise<Response> | Response;

const TEXT = /^(?:text\/|application\/(?:[a-z]+\+)?(?:json|xml)\b|image\/svg\+xml)/;
/** Paths of what is no text, for answers that do not name their type. */
const BINARY = /\.(?:png|ico|zip)$/;
/** Paths of pictures that have to be drawn, which is not done for HEAD. */
const DRAWN = /\.svg$/;

/** Shorter texts, in bytes, fit into the packets that the headers are in. */
const LEAST = 1024;

/**
 * Compresses the texts that an application answers with, for who accepts that. They are compressed whole, so that their length is known,
 * and kept, at most `bytes` of them, so that each costs its time once. HEAD and conditions are answered as for the compressed text.
 */
export function compressTexts(fetch: Fetch, { bytes }: { readonly bytes: number }): Fetch {
  const { compress, lengthOf } = keepingCompressor(bytes);
  const describe = async (request: Request, response: Response, coding: Coding): Promise<Response> => {
    if (response.status === 200 && DRAWN.test(new URL(request.url).pathname))
      return coded(response, coding, null, lengthOf(response, coding));
    return new Response(null, await answer(new Request(request, { method: 'GET' })));
  };
  const answer = async (request: Request): Promise<Response> => {
    const coding = negotiateCoding(request.headers.get('Accept-Encoding'));
    const response = await fetch(withoutCodedTags(request));
    if (response.status === 304) return notModified(request, response, coding);
    if (!isText(response)) return response;
    if (coding === undefined) return varied(response);
    if (request.method === 'HEAD') return describe(request, response, coding);
    const body = await compress(response, coding);
    return coded(response, coding, body, body.byteLength);
  };
  return answer;
}

/** Whether an answer is a text that is worth compressing. */
function isText({ headers }: Response): boolean {
  return TEXT.test(headers.get('Content-Type') ?? '') && Number(headers.get('Content-Length') ?? LEAST) >= LEAST;
}

/** Says that the answer depends on what codings are accepted. */
function varied(response: Response): Response {
  const vary = response.headers.get('Vary');
  response.headers.set('Vary', vary === null ? 'Accept-Encoding' : `${vary}, Accept-Encoding`);
  return response;
}

/** A condition may have named the text in any coding. The answer names the one that the client has. */
function notModified(request: Request, response: Response, coding: Coding | undefined): Response {
  if (BINARY.test(new URL(request.url).pathname)) return response;
  const etag = response.headers.get('ETag');
  if (etag !== null) response.headers.set('ETag', namedTag(request.headers.get('If-None-Match'), etag, coding));
  return varied(response);
}

function coded(response: Response, coding: Coding, body: Uint8Array<ArrayBuffer> | null, length: number | undefined): Response {
  const headers = new Headers(varied(response).headers);
  const etag = headers.get('ETag');
  if (etag !== null) headers.set('ETag', codedTag(etag, coding));
  headers.set('Content-Encoding', coding);
  if (length === undefined) headers.delete('Content-Length');
  else headers.set('Content-Length', String(length));
  return new Response(body, { status: response.status, headers });
}

/** Compresses the body of an answer, or finds it compressed under its entity tag; what has none is known by its digest. */
function keepingCompressor(bytes: number) {
  const kept = new LRUCache<string, Uint8Array<ArrayBuffer>>({ maxSize: bytes, sizeCalculation: (body) => body.byteLength });
  const flight = singleFlight<Uint8Array<ArrayBuffer>>();
  const keyOf = (name: string, coding: Coding): string => `${coding} ${name}`;
  return {
    lengthOf: ({ headers }: Response, coding: Coding) => kept.get(keyOf(headers.get('ETag') ?? '', coding))?.byteLength,
    compress: async (response: Response, coding: Coding): Promise<Uint8Array<ArrayBuffer>> => {
      const body = new Uint8Array(await response.arrayBuffer());
      const key = keyOf(response.headers.get('ETag') ?? (await digest(body)), coding);
      const found = kept.get(key);
      if (found) return found;
      return flight(key, async () => {
        const compressed = Uint8Array.from(await CODINGS[coding](body));
        kept.set(key, compressed);
        return compressed;
      });
    },
  };
}
