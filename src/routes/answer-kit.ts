import { parseKitPath } from '../pages/kit-path.ts';
import { type Kit, kitOf } from '../pages/kit.ts';
import type { Site } from '../pages/site.ts';
import type { Renderer } from '../render/renderer.ts';
import { digest } from './digest.ts';
import { matchesEntityTag } from './entity-tag.ts';
import { hasQuery } from './has-query.ts';
import { CACHE, IMAGE_HEADERS } from './headers.ts';
import { redirect } from './redirect.ts';
import type { Service } from './service.ts';
import { whenFree } from './when-free.ts';
import { type ZipEntry, zipStream } from './zip.ts';

/** To be raised when the same texts and images are packed into other bytes, by us or by client-zip: entity tags depend on it. */
const PACKING = 1;

/** Answers the path of a kit by a ZIP archive that is drawn while it is read; `undefined` when it is none. Only the body of a 200 renders. */
export async function answerKit({ site, renderer }: Service, request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  const page = parseKitPath(site.catalog, pathname);
  if (!page) return undefined;
  if (hasQuery(request.url)) return redirect(308, pathname, { ...IMAGE_HEADERS, 'Cache-Control': CACHE.fresh });
  const kit = kitOf(site, page);
  const headers = await kitHeaders(site, kit);
  if (matchesEntityTag(request.headers.get('If-None-Match'), headers.ETag)) return new Response(null, { status: 304, headers });
  const described = { ...headers, 'Content-Type': 'application/zip', 'Content-Disposition': `attachment; filename="${kit.fileName}"` };
  // The body of an answer to HEAD would be dropped unread, and begun for nothing.
  if (request.method === 'HEAD') return new Response(null, { headers: described });
  // Who comes to a full queue is told so, by a 503, instead of getting the beginning of an archive.
  const [image, ...others] = kit.images;
  const first = image && { name: image.name, bytes: await renderer.file(image.spec, image.encoding) };
  return new Response(zipStream(entries(renderer, kit.texts, first, others), site.catalog.statement.date), { headers: described });
}

/** The length is not among them: it is known when the last image has been drawn. */
async function kitHeaders({ catalog, revision }: Site, { texts, images }: Kit) {
  const parts = images.map(({ name, spec }) => `${name} ${revision(spec)}`);
  const tag = await digest(JSON.stringify([PACKING, catalog.statement.date, texts, ...parts]));
  return { ...IMAGE_HEADERS, 'Accept-Ranges': 'none', 'Cache-Control': CACHE.fresh, ETag: `"${tag.slice(0, 20)}"` };
}

async function* entries(renderer: Renderer, texts: string, first: ZipEntry | undefined, others: Kit['images']): AsyncGenerator<ZipEntry> {
  yield { name: 'texts.txt', bytes: new TextEncoder().encode(texts) };
  if (first) yield first;
  for (const { name, spec, encoding } of others) yield { name, bytes: await whenFree(async () => renderer.file(spec, encoding)) };
}
