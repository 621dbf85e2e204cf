import type { FormatId } from '../card/formats.ts';
import type { ThemeId } from '../card/themes.ts';

/** What stands behind the pages, as far as they have to know it. */
export interface Hosting {
  /** Whether a page answers to `?size=…&colour=…`. Files do not: without script their visitors get links to the pictures. */
  readonly readsQueries: boolean;
  /** Whether there is an oEmbed endpoint for pages to point to. */
  readonly answersOembed: boolean;
  /** Whether there are kits. */
  readonly hasKits: boolean;
  /** Whether there is a picture in this format and theme; `own` is the theme of its slogan, `undefined` where several are meant. */
  readonly holds: (format: FormatId, theme: ThemeId, own: ThemeId | undefined) => boolean;
}

/** The service itself: it makes whatever is asked of it. */
export const SERVICE: Hosting = { readsQueries: true, answersOembed: true, hasKits: true, holds: () => true };
