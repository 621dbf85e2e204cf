import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

import { describe, expect, it } from 'vitest';

import { describeLicences } from '../../../scripts/licences/describe-licences.ts';
import { runtimePackages } from '../../../scripts/licences/runtime-packages.ts';

const ROOT = new URL('../../../', import.meta.url);
const FOLDERS = ['', 'bench/', 'fonts/'] as const;

const read = async (file: string): Promise<string> => readFile(new URL(file, ROOT), 'utf8');

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly allowScripts?: Readonly<Record<string, boolean>>;
}
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly resolved?: string; readonly integrity?: string; readonly hasInstallScript?: boolean }>
  >;
}
const manifestOf = async (folder: string): Promise<Manifest> => JSON.parse(await read(`${folder}package.json`));
const lockOf = async (folder: string): Promise<Lock> => JSON.parse(await read(`${folder}package-lock.json`));

describe.each(FOLDERS)('%spackage.json', (folder) => {
  it('names every dependency by one exact version', async () => {
    const { dependencies = {}, devDependencies = {} } = await manifestOf(folder);
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.length).toBeGreaterThan(10);
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('has a lock with a digest of every package and the address of none', async () => {
    const packages = Object.entries((await lockOf(folder)).packages).filter(([path]) => path !== '');
    expect(packages.length).toBeGreaterThan(20);
    expect(packages.filter(([, { integrity }]) => integrity?.startsWith('sha512-') !== true).map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
    expect(await read(`${folder}package-lock.json`)).not.toMatch(/registry\.npmjs|\.tgz/);
  });
});

describe('what runs or is run', () => {
  it('decides about every package that wants to run a script when it is installed', async () => {
    const { packages } = await lockOf('');
    const scripted = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
    const names = scripted.map(([path]) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length));
    const { allowScripts } = await manifestOf('');
    expect(allowScripts).toEqual({ node: true, esbuild: false, workerd: false });
    expect(names.toSorted()).toEqual(Object.keys(allowScripts ?? {}).toSorted());
  });

  it.each([
    ['@resvg/resvg-wasm/index_bg.wasm', '22bf6e9f9a100d972da0411a69c5ba504367fc1fa87b3b64e3f35e53926d2d70'],
    ['harfbuzzjs/dist/harfbuzz.wasm', '6eeed8e1bc9ad7773038e48ff8f9e07e0ad228572c594b45e5357e9c2f7a0b2e'],
    ['satori/layout.wasm', 'c02fa499d15e60249c96afb711a0e556768b5fbb168f943c419bbc47ceb7da39'],
    ['@resvg/resvg-js-linux-x64-gnu/resvgjs.linux-x64-gnu.node', '56c967fa1e26484021a1a32d5b4e6b75cfe789ce396d58ec1bb87f4d7e7d39b8'],
  ])('draws with the %s that was looked at', async (file, digest) => {
    const path = new URL(`node_modules/${file}`, ROOT);
    // The native binary is another one on each platform; the lock holds the digests of all.
    if (file.endsWith('.node') && !existsSync(path)) return;
    expect(
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    ).toBe(digest);
  });
});

describe('licences', () => {
  it('are written down as they are', async () => {
    expect(await read('THIRD-PARTY-LICENCES.md'), 'run "npm run licences"').toBe(await describeLicences(ROOT));
  });

  it('are such as may be combined with ours', async () => {
    const licences = new Set(runtimePackages(await lockOf('')).map(({ licence }) => licence));
    // All let others do what the MIT licence lets them; MPL-2.0 holds changes of its own files under itself.
    expect([...licences].toSorted()).toEqual([
      'Apache-2.0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'BlueOak-1.0.0',
      'ISC',
      'MIT',
      'MPL-2.0',
      'Python-2.0',
    ]);
  });

  it('that a package does not name are noticed', () => {
    expect(() => runtimePackages({ packages: { 'node_modules/a': { version: '1.0.0' } } })).toThrow('a names no version or licence');
  });
});
