import { type FSWatcher, watch } from 'node:fs';

/** What the service is made of: files in the root folder, and folders with all below them. */
const FILES: ReadonlySet<string> = new Set(['slogans.yaml', 'package.json']);
const FOLDERS = ['src/', 'fonts/'] as const;

/** Editors write a file in several steps; they are one change when they come within this time, in ms. */
const PAUSE = 100;

/** Calls back after each change of the project's files until the returned function is called. `root` is its folder. */
export function watchFiles(root: URL, onChange: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, PAUSE);
  };
  const watchers: readonly FSWatcher[] = [
    // The folder and not the file: many editors put another file in its place.
    watch(root, (_, name) => (name !== null && FILES.has(name) ? soon() : undefined)),
    ...FOLDERS.map((folder) => watch(new URL(folder, root), { recursive: true }, soon)),
  ];
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
