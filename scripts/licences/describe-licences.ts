import { readFile } from 'node:fs/promises';

import { FAMILIES } from '../../src/card/families.ts';
import { readFontIndex } from '../../src/runtime/font-files.ts';
import { type LockedPackage, runtimePackages } from './runtime-packages.ts';

/** Packages of which there is one for each platform, under one line: they differ in their last part alone. */
const PLATFORM =
  /-(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-.*$|\/(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-.*$/;

const rowOf = ({ name, version, licence }: LockedPackage): string => `| ${name} | ${version} | ${licence} |`;

/** The rows of packages, each once. */
function packageRows(packages: readonly LockedPackage[]): readonly string[] {
  const grouped = packages.map((entry) => ({ ...entry, name: entry.name.replace(PLATFORM, (found) => `${found.charAt(0)}(platform)`) }));
  return [...new Set(grouped.map(rowOf))].toSorted();
}

/** The families of the fonts in fonts/, by their file names: `roboto-flex-latin.display` is of `roboto-flex`. */
async function fontRows(root: URL): Promise<readonly string[]> {
  const faces = (await readFontIndex(new URL('fonts/', root))).map(({ face }) => face);
  return Object.entries(FAMILIES)
    .filter(([id]) => faces.some((face) => face.startsWith(id)))
    .map(([id, family]) => `| ${id} | ${family.package} | [OFL-1.1](fonts/LICENSES/${id}.txt) |`);
}

/** The text of THIRD-PARTY-LICENCES.md: what is in package-lock.json and fonts/index.json. `root` is the folder of both. */
export async function describeLicences(root: URL): Promise<string> {
  const lock: unknown = JSON.parse(await readFile(new URL('package-lock.json', root), 'utf8'));
  return `# Licences of others

Written by \`npm run licences\`; a test holds it current. Packages that the service, its commands or the Worker run with, and what those
depend on. The texts of the licences come with the packages (\`node_modules/NAME\`).

| package | version | licence |
|---|---|---|
${packageRows(runtimePackages(lock)).join('\n')}

Fonts, as subsets in \`fonts/\`:

| family | package | licence |
|---|---|---|
${(await fontRows(root)).join('\n')}
`;
}
