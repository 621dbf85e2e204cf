/** A package of package-lock.json. */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package says it. */
  readonly licence: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

/** The packages of a lock (version 3) that are installed without development packages. Throws for one that names no licence. */
export function runtimePackages(lock: unknown): readonly LockedPackage[] {
  const packages = isRecord(lock) && isRecord(lock['packages']) ? lock['packages'] : {};
  return Object.entries(packages).flatMap(([path, entry]) => {
    if (path === '' || !isRecord(entry) || entry['dev'] === true || entry['devOptional'] === true) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const { version, license } = entry;
    if (typeof version !== 'string' || typeof license !== 'string') throw new Error(`${name} names no version or licence.`);
    return [{ name, version, licence: license }];
  });
}
