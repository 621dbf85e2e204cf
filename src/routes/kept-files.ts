import type { Site } from '../pages/site.ts';
import { tagFile, type TaggedFile } from './file-response.ts';
import { siteFiles } from './files.ts';

/** The file at a path, `undefined` where there is none. */
export type KeptFiles = (path: string) => Promise<TaggedFile> | undefined;

/** The files beside the pages, each written when it is first asked for. Catalog and sitemap are long lists, and always the same. */
export function keptFiles(site: Site): KeptFiles {
  const files = siteFiles(site);
  const kept = new Map<string, Promise<TaggedFile>>();
  return (path) => {
    const write = files.get(path);
    if (!write) return undefined;
    const file = kept.get(path) ?? tagFile(write(site));
    kept.set(path, file);
    return file;
  };
}
