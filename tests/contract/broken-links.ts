import { readdir, readFile, stat } from 'node:fs/promises';

/** Links of a page within its site: paths, and addresses under the one that the site gives itself. */
function linksOf(html: string, page: URL, publicUrl: string): readonly string[] {
  const named = [...html.matchAll(/ (href|src|srcset|action|content)="([^"#]+)/g)].map(([, attribute, link = '']) => ({ attribute, link }));
  const paths = named.filter(({ attribute, link }) => attribute !== 'content' && !/^[a-z]+:/.test(link));
  return [
    ...paths.map(({ link }) => new URL(link, page).href),
    ...named.map(({ link }) => link).filter((link) => link.startsWith(publicUrl)),
  ];
}

/** Every link of every page of an exported site that leads to no file. `root` is where the folder stands: an http address, or one of a disk, with a final slash. */
export async function brokenLinks(
  folder: string,
  root: string,
  publicUrl: string,
): Promise<{ readonly count: number; readonly broken: readonly string[] }> {
  const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const broken: string[] = [];
  const seen = new Set<string>();
  for (const page of pages) {
    const at = new URL(page.replace(/index\.html$/, root.startsWith('file:') ? 'index.html' : ''), root);
    for (const link of linksOf(await readFile(`${folder}/${page}`, 'utf8'), at, publicUrl)) {
      const base = link.startsWith(root) ? root : `${publicUrl}/`;
      const path = link.slice(base.length).replace(/\?.*/, '');
      const file = `${folder}/${path}${(path === '' || path.endsWith('/')) && !link.startsWith('file:') ? 'index.html' : ''}`;
      const there = link.startsWith(base) && (await stat(file).catch(() => undefined))?.isFile();
      if (!there) broken.push(`${page}: ${link}`);
      seen.add(link);
    }
  }
  return { count: seen.size, broken };
}
