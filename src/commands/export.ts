import { createApp } from '../app.ts';
import { FORMAT_IDS, type FormatId } from '../card/formats.ts';
import { THEME_IDS, type ThemeId } from '../card/themes.ts';
import { restrictCatalog } from '../content/restrict.ts';
import { cachedDrawer } from '../render/cache-drawings.ts';
import type { Drawer } from '../render/drawing.ts';
import { rendererOf } from '../render/renderer-of.ts';
import { createService, type ServiceParts } from '../routes/service.ts';
import { openDrawingThreads } from '../serve/drawing-threads.ts';
import { DEFAULTS } from '../serve/settings.ts';
import { type Arguments, lastValue, listedValues, readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { diskFault } from './disk-fault.ts';
import { writeImages } from './export-images.ts';
import { writeKits } from './export-kits.ts';
import { planCards } from './export-plan.ts';
import { exportHosting, type ExportTarget, TARGETS } from './export-target.ts';
import { startProgress } from './progress.ts';
import { type Content, openContent } from './project.ts';
import { readSiteUrl } from './public-url.ts';
import { prepareFolder, removeOthers, writeSiteFile } from './site-folder.ts';
import { siteTexts } from './site-texts.ts';
import { UsageError } from './usage-error.ts';

const DEFAULT_FOLDER = 'dist/site';
/** What drawings may take, in bytes: those of the cards that are under way. */
const MOST_DRAWINGS = 32_000_000;

/** The bytes that the service answers for a path. Throws when the status is another than expected. */
type Fetch = (path: string, status?: number) => Promise<Uint8Array>;

function fetchFrom(parts: ServiceParts): Fetch {
  const app = createApp(parts);
  return async (path, status = 200) => {
    const response = await app.request(path, { headers: { Accept: 'text/html,*/*' } });
    if (response.status !== status) throw new Error(`${path} answers ${response.status} instead of ${status}.`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

function readThemes(args: Arguments): readonly ThemeId[] | undefined {
  const given = listedValues(args, 'theme', ['default', 'all', ...THEME_IDS]);
  if (given?.includes('all')) return THEME_IDS;
  return given === undefined || given.includes('default') ? undefined : THEME_IDS.filter((id) => given.includes(id));
}

function readTarget(args: Arguments): ExportTarget {
  const name = lastValue(args, 'for') ?? 'files';
  const target = Object.entries(TARGETS).find(([id]) => id === name)?.[1];
  if (!target) throw new UsageError(`--for: there is no "${name}". There are: ${Object.keys(TARGETS).join(' ')}`);
  return target;
}

/** Where to write what. */
interface Choice {
  readonly folder: string;
  readonly target: ExportTarget;
  readonly publicUrl: string;
  readonly formats: readonly FormatId[];
  readonly themes: readonly ThemeId[] | undefined;
  readonly content: Content;
}

async function readChoice(argv: readonly string[]): Promise<Choice> {
  const args = readArguments(argv, ['for', 'lang', 'format', 'theme', 'public-url'], 1);
  const target = readTarget(args);
  const publicUrl = readSiteUrl(args);
  if (target.links === 'root' && new URL(publicUrl).origin !== publicUrl)
    throw new UsageError(`--public-url: on Cloudflare the site has a host of its own. Give an origin, without a path, not "${publicUrl}".`);
  const formats = listedValues(args, 'format', FORMAT_IDS);
  const themes = readThemes(args);
  const content = await openContent();
  const languages = listedValues(args, 'lang', [...content.catalog.languages.keys()]);
  return {
    folder: args.words[0] ?? DEFAULT_FOLDER,
    target,
    publicUrl,
    formats: FORMAT_IDS.filter((id) => formats?.includes(id) ?? true),
    themes,
    content: languages ? { ...content, catalog: restrictCatalog(content.catalog, languages) } : content,
  };
}

/** Writes the site by a drawer, and says how it went. */
async function writeSite({ folder, target, publicUrl, formats, themes, content }: Choice, threads: Drawer): Promise<string> {
  const drawer = cachedDrawer(threads, { bytes: MOST_DRAWINGS, shareWork: true });
  const hosting = exportHosting(content.catalog, { formats, themes }, target);
  const renderer = await rendererOf({ ...content, drawer, publicUrl });
  const parts: ServiceParts = { catalog: content.catalog, publicUrl, hosting, renderer };
  const fetch = fetchFrom(parts);
  await prepareFolder(folder);
  const cards = planCards(content.catalog, parts.renderer, { formats, themes }, target.aliases);
  const images = cards.flatMap((card) => card.images);
  const progress = startProgress(images.length);
  let made = 0;
  const done = (isNew: boolean): void => {
    if (isNew) made++;
    progress.step();
  };
  await writeImages(cards, {
    folder,
    drawer,
    file: async (spec, encoding) => parts.renderer.file(spec, encoding),
    lanes: DEFAULTS.threads * 2,
    done,
  }).finally(() => progress.end());
  const kits = await writeKits(folder, parts, { formats, themes });
  const texts = siteTexts((await createService(parts)).site, target, fetch);
  for (const { file, bytes } of texts) writeSiteFile(folder, file, await bytes());
  const names = images.flatMap(({ path, aliases }) => [path, ...aliases].map((name) => name.slice(1)));
  const wanted = [...names, ...kits, ...texts.map(({ file }) => file)];
  const removed = await removeOthers(folder, new Set(wanted));
  return `${folder}: ${wanted.length} files; ${made} images drawn, ${images.length - made} kept, ${removed} files removed.`;
}

async function exportSite(argv: readonly string[]): Promise<number> {
  const choice = await readChoice(argv);
  const threads = openDrawingThreads({ ...choice.content, publicUrl: choice.publicUrl, threads: DEFAULTS.threads });
  try {
    console.log(await writeSite(choice, threads.drawer));
  } catch (error) {
    const fault = diskFault(error);
    throw fault === undefined ? error : new Error(`${choice.folder} could not be written: ${fault}.`, { cause: error });
  } finally {
    await threads.close();
  }
  return 0;
}

/** Writes the whole site as static files. */
export const exportCommand: Command = {
  summary: 'writes the whole site as static files',
  help: `Usage: placard export [DIR] [--for PLACE] [--lang LIST] [--format LIST] [--theme LIST|default|all] [--public-url URL]

Writes pages and images into DIR (${DEFAULT_FOLDER}). Images and kits are the bytes that the service answers. It may be interrupted
and run again: only what changed is drawn, and files that no longer belong to the site are removed.
Kits (ZIP archives) are written unless --format or --theme leaves out images that they hold.

  --for         where the site is to stand: "files" is any file host (this is the default), "disk" needs no server at all,
                "cloudflare" has the Worker behind it, and leaves out what that answers
  --lang        only these languages, as in en,uk
  --format      images only in these formats: ${FORMAT_IDS.join(' ')}
  --theme       images only in these themes: ${THEME_IDS.join(' ')};
                "default" is each slogan's own (this is the default), "all" is every one
  --public-url  address written into the pages and codes, as https://example.org or https://example.org/folder/
                (PUBLIC_URL, or http://localhost:8787)`,
  run: exportSite,
};
