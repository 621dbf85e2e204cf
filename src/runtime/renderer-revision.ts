import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** Folders and files of the project that decide what a card looks like. The texts are not among them: they have revisions of their own. */
const SOURCES = ['fonts/index.json', 'src/card/', 'src/content/', 'src/render/', 'src/typeset/'] as const;

/** Packages that decide what a card looks like. */
const PACKAGES = ['@resvg/resvg-js', '@resvg/resvg-wasm', 'bidi-js', 'budoux', 'harfbuzzjs', 'satori', 'uqr'] as const;

async function filesOf(root: URL, source: string): Promise<readonly string[]> {
  if (!source.endsWith('/')) return [source];
  const entries = await readdir(new URL(source, root), { withFileTypes: true, recursive: true });
  const folder = new URL(source, root).pathname;
  return entries.filter((entry) => entry.isFile()).map((entry) => `${source}${`${entry.parentPath}/${entry.name}`.slice(folder.length)}`);
}

async function versionsOf(root: URL): Promise<readonly string[]> {
  // The project's own package.json; a package that is missing in it is a mistake of the table above.
  const manifest = JSON.parse(await readFile(new URL('package.json', root), 'utf8')) as { dependencies: Record<string, string> };
  return PACKAGES.map((name) => {
    const version = manifest.dependencies[name];
    if (version === undefined) throw new Error(`package.json does not name ${name}, on which the cards depend`);
    return `${name}@${version}`;
  });
}

/**
 * The digest of everything but the content that cards are made of: sources, fonts, versions of libraries.
 * SHA-256, hex. `root` is the folder of package.json. Node computes it at start, the Worker has it from its build.
 */
export async function rendererRevision(root: URL): Promise<string> {
  const files = (await Promise.all(SOURCES.map((source) => filesOf(root, source)))).flat().toSorted();
  const hash = createHash('sha256').update((await versionsOf(root)).join('\n'));
  for (const file of files) hash.update(`\0${file}\0`).update(await readFile(new URL(file, root)));
  return hash.digest('hex');
}
