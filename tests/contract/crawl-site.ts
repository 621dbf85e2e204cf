import { ask } from './ask.ts';
import { PUBLIC_URL } from './started.ts';

/** Everything that a sitemap leads to, by path: its pages, and the images and files that they name of the same site. */
export interface Crawl {
  readonly pages: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  /** What was not answered by 200. */
  readonly missed: readonly string[];
}

/** Paths that a page names, in links, pictures and previews. */
function namesOf(html: string): readonly string[] {
  const links = [...html.matchAll(/ (?:href|src|content)="([^"]+)"/g)].map(([, link = '']) => link);
  const own = links.map((link) => (link.startsWith(`${PUBLIC_URL}/`) ? link.slice(PUBLIC_URL.length) : link));
  return own.filter((link) => /^\/(?!\/)[^?#]*\.(?:png|svg|zip|css|js|ico|webmanifest)$/.test(link));
}

/** Asks for every page of a site's sitemap, and for every file that a page names, once. */
export async function crawlSite(origin: string): Promise<Crawl> {
  const sitemap = (await ask(origin, '/sitemap.xml')).body.toString();
  const pages = new Set([...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url.slice(PUBLIC_URL.length)));
  const files = new Set<string>();
  const missed: string[] = [];
  for (const page of pages) {
    const { status, body } = await ask(origin, page);
    if (status !== 200) missed.push(`${page} answers ${status}`);
    for (const name of namesOf(body.toString())) files.add(name);
  }
  for (const file of files) {
    const { status } = await ask(origin, file);
    if (status !== 200) missed.push(`${file} answers ${status}`);
  }
  return { pages, files, missed };
}
