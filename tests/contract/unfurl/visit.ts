import { type Answer, ask } from '../ask.ts';
import { pngSize } from '../png-size.ts';
import { type Head, linked, properties, readHead } from './read-head.ts';

/** A server on the loopback, and the origin that its pages name. */
export interface Site {
  readonly loopback: string;
  readonly publicUrl: string;
}

/** All that the clients of link previews fetch of one page. */
export interface Visit {
  readonly url: string;
  readonly page: Answer;
  readonly head: Head;
  /** The first `og:image`. */
  readonly image: { readonly url: string; readonly answer: Answer; readonly width: number; readonly height: number };
  readonly oembed: Readonly<Record<string, unknown>>;
  readonly icon: Answer;
  readonly robots: string;
}

/** Fetches a public address from the loopback, as a client that follows no redirect. Throws where an address leads anywhere else. */
export async function fetchPublic({ loopback, publicUrl }: Site, url: string | undefined, userAgent = 'WhatsApp/2'): Promise<Answer> {
  if (!url?.startsWith(`${publicUrl}/`)) throw new Error(`${url} is not below ${publicUrl}.`);
  return ask(loopback, url.slice(publicUrl.length), { headers: { 'User-Agent': userAgent, Accept: '*/*' } });
}

/** Fetches a page and what its head names. */
export async function visit(site: Site, url: string): Promise<Visit> {
  const page = await fetchPublic(site, url);
  const head = readHead(page.body.toString());
  const [imageUrl = ''] = properties(head, 'og:image');
  const answer = await fetchPublic(site, imageUrl);
  const [width, height] = pngSize(answer.body);
  return {
    url,
    page,
    head,
    image: { url: imageUrl, answer, width, height },
    oembed: JSON.parse((await fetchPublic(site, linked(head, 'type', 'application/json+oembed'))).body.toString()),
    icon: await fetchPublic(site, `${site.publicUrl}${linked(head, 'rel', 'apple-touch-icon')}`),
    robots: (await fetchPublic(site, `${site.publicUrl}/robots.txt`)).body.toString(),
  };
}

/** The addresses of all pages, from the sitemap. */
export async function allUrls(site: Site): Promise<readonly string[]> {
  const sitemap = (await fetchPublic(site, `${site.publicUrl}/sitemap.xml`)).body.toString();
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url);
}
