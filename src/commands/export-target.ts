import { FORMAT_IDS } from '../card/formats.ts';
import { defaultTheme } from '../card/spec.ts';
import type { Catalog } from '../content/catalog.ts';
import type { Hosting } from '../pages/hosting.ts';
import type { ExportChoice } from './export-plan.ts';

/** What the place of an exported site can do by itself, and what has to stand there as a file therefore. */
export interface ExportTarget {
  /** Whether images stand under every name, or only under their immutable one, because something answers for the others. */
  readonly aliases: boolean;
  /** How pages name each other: by paths from the root, relative to themselves, or relative down to the file. */
  readonly links: 'root' | 'relative' | 'file';
  /** Whether something negotiates the language at `/` and tells what is not there. */
  readonly answers: boolean;
}

/** The places a site can be exported for, by the value of `--for`. */
export const TARGETS = {
  /** A file host, in any folder of it. */
  files: { aliases: true, links: 'relative', answers: false },
  /** To be opened without a server, as from a memory stick. */
  disk: { aliases: true, links: 'file', answers: false },
  /** Static assets of Cloudflare, with the Worker behind them for what is no file. */
  cloudflare: { aliases: false, links: 'root', answers: true },
} as const satisfies Record<string, ExportTarget>;

/** Whether an export has kits: not where it leaves out images that they hold. */
export function hasWholeKits({ slogans }: Catalog, { formats, themes }: ExportChoice): boolean {
  return formats.length === FORMAT_IDS.length && slogans.every((slogan) => themes?.includes(defaultTheme(slogan)) ?? true);
}

/** What the pages of an export stand on. */
export function exportHosting(catalog: Catalog, choice: ExportChoice, { answers }: ExportTarget): Hosting {
  return {
    readsQueries: false,
    answersOembed: answers,
    hasKits: hasWholeKits(catalog, choice),
    holds: (format, theme, own) => choice.formats.includes(format) && (choice.themes?.includes(theme) ?? theme === own),
  };
}
