import { readFileSync } from 'node:fs';

const BENCH = new URL('../node_modules/', import.meta.url);
const PROJECT = new URL('../../node_modules/', import.meta.url);

/** Packages that the bench has a copy of, for peers that are made of them too. */
const SHARED = ['satori', '@resvg/resvg-js', '@resvg/resvg-wasm'];

function versionIn(folder: URL, name: string): string | undefined {
  try {
    const manifest: { readonly version: string } = JSON.parse(readFileSync(new URL(`${name}/package.json`, folder), 'utf8'));
    return manifest.version;
  } catch {
    return undefined;
  }
}

/** The version of a contestant's package: of the bench's own, or else of the project's. `undefined` where it is not installed. */
export const versionOf = (name: string): string | undefined => versionIn(BENCH, name) ?? versionIn(PROJECT, name);

/** The version of a package that the project is made of. */
export const ownVersionOf = (name: string): string | undefined => versionIn(PROJECT, name) ?? versionIn(BENCH, name);

/** Throws when peers would be made of other versions than the project is. */
export function checkSharedVersions(): void {
  for (const name of SHARED) {
    const [theirs, ours] = [versionIn(BENCH, name), versionIn(PROJECT, name)];
    if (theirs !== ours) throw new Error(`bench/package.json has ${name} ${theirs}, the project ${ours}: make them the same.`);
  }
}
