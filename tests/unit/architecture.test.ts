import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = await mkdtemp(join(tmpdir(), 'placard-'));
afterAll(() => rm(folder, { recursive: true }));

/** Files under src/runtime that the middle may not see: all but the types. */
const implementations = (await readdir(join(root, 'src/runtime'))).filter(
  (name) => name.endsWith('.ts') && name !== 'runtime.ts' && !name.endsWith('.d.ts'),
);

/** Which file may not import what. */
const FORBIDDEN: readonly (readonly [file: string, specifier: string])[] = [
  ...['content', 'typeset', 'card', 'render', 'pages'].flatMap((room) =>
    [
      'node:fs',
      'node:fs/promises',
      '@resvg/resvg-js',
      '@hono/node-server',
      '../app.ts',
      '../server.ts',
      '../worker.ts',
      '../cli.ts',
      '../routes/files.ts',
      '../commands/export.ts',
      ...implementations.map((name) => `../runtime/${name}`),
    ]
      .map((specifier) => [`src/${room}/wrong.ts`, specifier] as const)
      .filter(([, specifier]) => room !== 'pages' || specifier !== '@hono/node-server'),
  ),
  ...['typeset', 'card', 'render', 'pages'].map((room) => [`src/${room}/wrong.ts`, 'yaml'] as const),
  ...['content', 'typeset', 'card', 'render'].map((room) => [`src/${room}/wrong.ts`, 'hono'] as const),
  ...['content', 'card', 'render', 'pages'].map((room) => [`src/${room}/wrong.ts`, 'harfbuzzjs'] as const),
  ...['content', 'typeset', 'pages'].map((room) => [`src/${room}/wrong.ts`, 'satori/standalone'] as const),
  ...['content', 'typeset', 'card', 'render', 'pages', 'commands'].map((room) => [`src/${room}/wrong.ts`, 'client-zip'] as const),
  ['src/content/wrong.ts', '../card/spec.ts'],
  ['src/content/wrong.ts', '../typeset/shape.ts'],
  ['src/typeset/wrong.ts', '../card/spec.ts'],
  ['src/typeset/deep/wrong.ts', '../../card/spec.ts'],
  ['src/card/wrong.ts', '../render/svg.ts'],
  ['src/card/wrong.ts', '../pages/share.tsx'],
  ['src/pages/wrong.ts', '../render/svg.ts'],
  ['src/render/wrong.ts', '../pages/share.tsx'],
  ['src/app.ts', './runtime/node.ts'],
  ['src/routes/wrong.ts', '../runtime/workers.ts'],
  ['src/routes/wrong.ts', '../commands/export.ts'],
  ['src/runtime/node.ts', './workers.ts'],
  ['src/runtime/workers.ts', './node.ts'],
  ['src/runtime/workers.ts', 'node:fs'],
  ['src/runtime/node.ts', '../pages/share.tsx'],
  ['src/worker.ts', './runtime/node.ts'],
  ['src/commands/wrong.ts', '../runtime/workers.ts'],
  ['src/commands/wrong.ts', '../server.ts'],
  ['src/commands/wrong.ts', 'yaml'],
  ['src/server.ts', './cli.ts'],
  ['src/server.ts', './runtime/workers.ts'],
  ['src/cli.ts', 'yaml'],
  ['src/worker.ts', './server.ts'],
  ['src/worker.ts', './commands/project.ts'],
  // The script of the pages is bundled, and knows the page by its elements alone.
  ...['pages', 'card', 'render', 'routes', 'commands', 'serve', 'new-room'].map(
    (room) => [`src/${room}/wrong.ts`, '../browser/choice.ts'] as const,
  ),
  ...['src/app.ts', 'src/server.ts', 'src/worker.ts'].map((file) => [file, './browser/choice.ts'] as const),
  ...['../pages/choice.ts', '../card/formats.ts', '../content/catalog.ts', 'node:fs', 'hono', 'lru-cache'].map(
    (specifier) => ['src/browser/wrong.ts', specifier] as const,
  ),
  // A room that nobody has given anything yet.
  ...['../server.ts', '../app.ts', '../runtime/node.ts', 'node:fs', 'hono', '@resvg/resvg-js', 'yaml', 'harfbuzzjs', 'satori/jsx'].map(
    (specifier) => ['src/new-room/wrong.ts', specifier] as const,
  ),
];

/** What is right, and may not be complained of. */
const ALLOWED: readonly (readonly [file: string, specifier: string])[] = [
  ['src/content/right.ts', 'yaml'],
  ['src/typeset/right.ts', '../content/catalog.ts'],
  ['src/typeset/right.ts', 'harfbuzzjs'],
  ['src/card/right.ts', '../typeset/shape.ts'],
  ['src/card/right.ts', '../runtime/runtime.ts'],
  ['src/card/right.ts', 'satori/jsx'],
  ['src/render/right.ts', '../card/spec.ts'],
  ['src/render/right.ts', 'satori/standalone'],
  ['src/pages/right.ts', '../card/spec.ts'],
  ['src/pages/right.ts', 'hono/html'],
  ['src/browser/right.ts', './choice.ts'],
  ['src/worker.ts', './runtime/workers.ts'],
  ['src/worker.ts', 'satori/layout.wasm'],
  ['src/commands/right.ts', '../runtime/node.ts'],
  ['src/server.ts', './commands/project.ts'],
  ['src/new-room/right.ts', '../content/catalog.ts'],
];

/** One source that breaks each of the other rules, and nothing else. */
const BROKEN: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['eslint(max-lines)', 'src/card/long.ts', `export const row = 1;\n${'// A line.\n'.repeat(250)}`],
  ['import(no-cycle)', 'src/card/circle.ts', "import { other } from './other.ts';\nexport const circle = () => other;\n"],
  ['import(no-cycle)', 'src/card/other.ts', "import { circle } from './circle.ts';\nexport const other = () => circle;\n"],
  ['import(no-default-export)', 'src/card/default.ts', 'export default 1;\n'],
  ['unicorn(prefer-node-protocol)', 'src/card/bare.ts', "export { sep } from 'path';\n"],
  ['typescript(no-explicit-any)', 'src/card/any.ts', 'export const value: any = 1;\n'],
  ['typescript(no-non-null-assertion)', 'src/card/bang.ts', 'export const first = (list: readonly string[]): string => list[0]!;\n'],
  ['typescript(consistent-type-assertions)', 'src/card/as.ts', 'export const list = [] as string[];\n'],
  ['typescript(ban-ts-comment)', 'src/card/ignore.ts', "// @ts-ignore\nexport const count: number = '1';\n"],
  [
    'typescript(no-floating-promises)',
    'src/card/floating.ts',
    "export function start(): void {\n  Promise.reject(new Error('lost'));\n}\n",
  ],
  ['eslint(no-restricted-globals)', 'src/card/environment.ts', "export const home = process.env['HOME'];\n"],
  ['eslint(no-restricted-globals)', 'src/render/network.ts', "export const answer = () => fetch('https://placards.example/');\n"],
  ['eslint(no-restricted-globals)', 'src/browser/storage.ts', "export const kept = () => localStorage.getItem('visits');\n"],
  ['eslint(no-restricted-properties)', 'src/browser/cookie.ts', 'export const kept = () => document.cookie;\n'],
  ['eslint(no-restricted-properties)', 'src/typeset/chance.ts', 'export const chance = () => Math.random();\n'],
  ['eslint(no-restricted-properties)', 'src/content/clock.ts', 'export const now = () => Date.now();\n'],
];

async function lint(
  args: readonly string[],
  cwd: string,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly files: number }> {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const output = await new Promise<string>((resolve) => {
    execFile(process.execPath, [oxlint, '--format', 'json', ...args], { cwd, maxBuffer: 1e8 }, (_, stdout) => resolve(stdout));
  });
  const { diagnostics, number_of_files: files } = JSON.parse(output);
  return { diagnostics, files };
}

interface Diagnostic {
  readonly code: string;
  readonly message: string;
  readonly filename: string;
}

describe('the lint rules of the architecture', async () => {
  for (const name of ['.oxlintrc.json', 'tsconfig.json']) await copyFile(join(root, name), join(folder, name));
  // Where the linter looks for its type-aware half.
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const sources = new Map<string, string>(BROKEN.map(([, file, source]) => [file, source]));
  for (const [file, specifier] of [...FORBIDDEN, ...ALLOWED]) {
    const lines = sources.get(file) ?? '';
    sources.set(file, `${lines}import * as name${lines.length} from '${specifier}';\nvoid name${lines.length};\n`);
  }
  for (const [file, source] of sources) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), source);
  }
  const { diagnostics } = await lint(['--type-aware', 'src'], folder);
  const complaints = new Set(
    diagnostics
      .filter(({ code }) => code === 'eslint(no-restricted-imports)')
      .map(({ filename, message }) => `${filename} ${/'(.+?)'/.exec(message)?.[1]}`),
  );

  it.each(FORBIDDEN)('%s may not import %s', (file, specifier) => {
    expect(complaints).toContain(`${file} ${specifier}`);
  });

  it.each(ALLOWED)('%s may import %s', (file, specifier) => {
    expect(complaints).not.toContain(`${file} ${specifier}`);
  });

  it.each(BROKEN)('%s fires on %s', (rule, file) => {
    expect(diagnostics.filter(({ filename }) => filename === file).map(({ code }) => code)).toEqual([rule]);
  });

  it('hold in src', async () => {
    const { diagnostics: real, files } = await lint(['--type-aware', 'src'], root);
    expect(real.map(({ filename, message }) => `${filename}: ${message}`)).toEqual([]);
    expect(files).toBeGreaterThan(100);
  });
});

describe('package.json', () => {
  it('pins every version exactly, and the lock names no registry', async () => {
    for (const file of ['package.json', 'fonts/package.json']) {
      const { dependencies = {}, devDependencies = {} } = JSON.parse(await readFile(join(root, file), 'utf8'));
      const versions = Object.values<string>({ ...dependencies, ...devDependencies });
      expect(versions.length).toBeGreaterThan(5);
      for (const version of versions) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
    for (const file of ['package-lock.json', 'fonts/package-lock.json'])
      expect(await readFile(join(root, file), 'utf8')).not.toMatch(/"resolved": "https?:/);
  });
});
