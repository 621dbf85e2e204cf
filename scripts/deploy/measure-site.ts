import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

import type { Plan } from './plans.ts';

/** How much a folder of static assets holds. Sizes are bytes. */
export interface SiteMeasures {
  readonly files: number;
  readonly largest: { readonly file: string; readonly bytes: number };
  readonly bytes: number;
}

/** Rules for the platform, and what `.assetsignore` leaves out. */
const NOT_UPLOADED = /^(?:_headers|_redirects|\.assetsignore|\.placard-export)$/;

/** Measures what of a folder would be uploaded. */
export async function measureSite(folder: string): Promise<SiteMeasures> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !NOT_UPLOADED.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  let largest = { file: '', bytes: 0 };
  let bytes = 0;
  for (const file of files) {
    const { size } = await stat(file);
    bytes += size;
    if (size > largest.bytes) largest = { file: file.slice(join(folder, '/').length), bytes: size };
  }
  return { files: files.length, largest, bytes };
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** Says what a site takes of a plan, a line each. */
export function describeSite({ files, largest, bytes }: SiteMeasures, plan: Plan): readonly string[] {
  return [
    `${files.toLocaleString('en')} files, of ${plan.files.toLocaleString('en')} that the plan allows`,
    `largest: ${largest.file}, ${megabytes(largest.bytes)} of ${megabytes(plan.fileBytes)}`,
    `${megabytes(bytes)} in all, for which there is no limit`,
  ];
}

/** Why a site cannot be deployed under a plan, a line each; none when it can. */
export function findExcess({ files, largest }: SiteMeasures, plan: Plan): readonly string[] {
  return [
    ...(files > plan.files
      ? [
          `${files - plan.files} files too many. Leave out themes (--theme default, or a list of them), or take the paid plan (--plan paid).`,
        ]
      : []),
    ...(largest.bytes > plan.fileBytes ? [`${largest.file} is too large. Fewer slogans make smaller kits.`] : []),
  ];
}
