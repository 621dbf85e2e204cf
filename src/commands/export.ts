import { createApp } from '../app.ts';
import { FORMAT_IDS } from '../card/formats.ts';
import { THEME_IDS } from '../card/themes.ts';
import { restrictCatalog } from '../content/restrict.ts';
import { createRenderer } from '../render/create-renderer.ts';
import type { ServiceParts } from '../routes/service.ts';
import { type Arguments, listedValues, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { planImages, type PlannedImage } from './export-plan.ts';
import { startProgress } from './progress.ts';
import { openProject } from './project.ts';
import { readPublicUrl } from './public-url.ts';
import { prepareFolder, readSiteFile, removeOthers, writeSiteFile } from './site-folder.ts';
import { siteTexts } from './site-texts.ts';

const DEFAULT_FOLDER = 'dist/site';

/** The bytes that the service answers for a path. Throws when the status is another than expected. */
type Fetch = (path: string, status?: number) => Promise<Uint8Array>;

function fetchFrom(parts: ServiceParts): Fetch {
  const app = createApp(parts);
  return async (path, status = 200) => {
    const response = await app.request(parts.publicUrl + path, { headers: { Accept: 'text/html,*/*' } });
    if (response.status !== status) throw new Error(`${path} answers ${response.status} instead of ${status}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** Writes an image under all its names; draws it only when its immutable name is not there yet. Returns whether it drew. */
async function writeImage(folder: string, { path, aliases }: PlannedImage, fetch: Fetch): Promise<boolean> {
  const present = await readSiteFile(folder, path.slice(1));
  const bytes = present ?? (await fetch(path));
  for (const name of [path, ...aliases]) await writeSiteFile(folder, name.slice(1), bytes);
  return present === undefined;
}

function readThemes(args: Arguments): readonly (typeof THEME_IDS)[number][] | undefined {
  const given = listedValues(args, 'theme', ['default', 'all', ...THEME_IDS]);
  if (given?.includes('all')) return THEME_IDS;
  return given === undefined || given.includes('default') ? undefined : THEME_IDS.filter((id) => given.includes(id));
}

async function exportSite(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv, ['lang', 'format', 'theme', 'public-url'], 1);
  const publicUrl = readPublicUrl(args);
  const formats = listedValues(args, 'format', FORMAT_IDS);
  const themes = readThemes(args);
  const project = await openProject();
  const languages = listedValues(args, 'lang', [...project.catalog.languages.keys()]);
  const catalog = languages ? restrictCatalog(project.catalog, languages) : project.catalog;
  const renderer = await createRenderer(catalog, project.runtime, publicUrl);
  const folder = args.words[0] ?? DEFAULT_FOLDER;
  const fetch = fetchFrom({ catalog, renderer, publicUrl });
  await prepareFolder(folder);

  const images = planImages(catalog, renderer, { formats: FORMAT_IDS.filter((id) => formats?.includes(id) ?? true), themes });
  const progress = startProgress(images.length);
  let drawn = 0;
  for (const image of images) {
    if (await writeImage(folder, image, fetch)) drawn++;
    progress.step();
  }
  progress.end();
  const texts = await siteTexts({ catalog, renderer, publicUrl });
  for (const { file, path, status } of texts) await writeSiteFile(folder, file, await fetch(path, status));
  const wanted = [
    ...images.flatMap(({ path, aliases }) => [path, ...aliases].map((name) => name.slice(1))),
    ...texts.map(({ file }) => file),
  ];
  const removed = await removeOthers(folder, new Set(wanted));
  console.log(`${folder}: ${wanted.length} files; ${drawn} images drawn, ${images.length - drawn} kept, ${removed} files removed.`);
  return 0;
}

/** Writes the whole site as static files. */
export const exportCommand: Command = {
  summary: 'writes the whole site as static files',
  help: `Usage: placard export [DIR] [--lang LIST] [--format LIST] [--theme LIST|default|all] [--public-url URL]

Writes pages and images into DIR (${DEFAULT_FOLDER}), the same bytes as the service answers. It may be interrupted
and run again: only what changed is drawn, and files that no longer belong to the site are removed.

  --lang        only these languages, as in en,uk
  --format      images only in these formats: ${FORMAT_IDS.join(' ')}
  --theme       images only in these themes: ${THEME_IDS.join(' ')};
                "default" is each slogan's own (this is the default), "all" is every one
  --public-url  origin written into the pages and codes (PUBLIC_URL, or http://localhost:8787)`,
  run: exportSite,
};
