import type { Site } from '../pages/site.ts';
import { tagFile, type TaggedFile } from './file-response.ts';
import { siteFiles } from './files.ts';

/** The file at a path, `undefined` where there is none. */
export type KeptFiles = (path: string) => Promise<TaggedFile> | undefined;

/**
 * The files beside the pages, each kept from when it was first asked for. Catalog and sitemap are long lists, and always the same.
 * What is kept is finished: on Workers nobody may wait for the work of another request, which ends with it.
 */
export function keptFiles(site: Site): KeptFiles {
  const files = siteFiles(site);
  const kept = new Map<string, TaggedFile>();
  return (path) => {
    const write = files.get(path);
    if (!write) return undefined;
    return (async () => {
      const written = kept.get(path) ?? (await tagFile(write(site)));
      // Another request may have been faster.
      const file = kept.get(path) ?? written;
      kept.set(path, file);
      return file;
    })();
  };
}
