/** What is used of the platform's cache (https://developers.cloudflare.com/workers/runtime-apis/cache/), which is per data centre. */
export interface EdgeCache {
  match(key: string): Promise<Response | undefined>;
  put(key: string, response: Response): Promise<void>;
}

/** The cache of the data centre that the Worker runs in. */
export function edgeCache(): EdgeCache {
  // The types of browsers, which this project has, do not know of it.
  return (caches as unknown as { readonly default: EdgeCache }).default;
}

/** What is used of the context of a request: what it promises to wait for, it may finish after the answer. */
export interface RequestContext {
  waitUntil(promise: Promise<unknown>): void;
}

/** An answer is drawn sooner than a cache that takes longer may be waited for, in ms. */
const PATIENCE = 250;

/** The digest of a body, kept beside it. */
const DIGEST = 'Placard-Digest';

/** Names of images as `card/spec.ts` writes them; whether one exists is for the service to say. */
const IMAGE = /^\/[A-Za-z0-9-]+\/[a-z0-9-]+\/[a-z]+(?:-[a-z]+(?:\.[0-9a-f]{10})?)?\.(?:png|svg)$/;

/** The name under which an answer may be found: the URL of an image that is asked for whole; `undefined` for everything else. Conditions are for the service, which needs no picture to answer them; HEAD may be answered by what is known of it. */
function keyOf({ method, url, headers }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  const whole = (method === 'GET' || method === 'HEAD') && !headers.has('If-None-Match');
  // An empty query is one, too.
  return whole && !url.includes('?') && IMAGE.test(pathname) ? origin + pathname : undefined;
}

async function digest(body: ArrayBuffer): Promise<string> {
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', body)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The answer that was kept, if it is what was put there: a cache may fail, and may return what it was not given. */
async function find(cache: EdgeCache, key: string): Promise<Response | undefined> {
  const kept = await cache.match(key);
  if (kept?.status !== 200) return undefined;
  const body = await kept.arrayBuffer();
  const headers = new Headers(kept.headers);
  if (headers.get(DIGEST) !== (await digest(body))) return undefined;
  headers.delete(DIGEST);
  return new Response(body, { headers });
}

async function keep(cache: EdgeCache, key: string, answer: Response): Promise<void> {
  const body = await answer.arrayBuffer();
  const headers = new Headers(answer.headers);
  headers.set(DIGEST, await digest(body));
  await cache.put(key, new Response(body, { headers }));
}

/** What a promise comes to; `undefined` when it fails or takes too long. */
async function soon<T>(promise: Promise<T>): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), PATIENCE);
  });
  const found = await Promise.race([promise.catch(() => undefined), late]);
  clearTimeout(timer);
  return found;
}

/**
 * Answers a request for an image from the cache, or by `answer`, whose 200 is put there under the freshness that it names itself.
 * Whatever the cache does, the request is answered. The platform does not cache answers of Workers by itself.
 */
export async function withCache(
  cache: EdgeCache,
  request: Request,
  context: RequestContext,
  answer: () => Promise<Response>,
): Promise<Response> {
  const key = keyOf(request);
  const found = key && (await soon(find(cache, key)));
  if (found) return request.method === 'HEAD' ? new Response(null, found) : found;
  const made = await answer();
  if (key && request.method === 'GET' && made.status === 200) context.waitUntil(keep(cache, key, made.clone()).catch(() => undefined));
  return made;
}
