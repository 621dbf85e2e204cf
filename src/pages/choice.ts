import { FORMAT_IDS, type FormatId } from '../card/formats.ts';
import { defaultTheme } from '../card/spec.ts';
import { THEME_IDS, type ThemeId } from '../card/themes.ts';
import type { Slogan } from '../content/catalog.ts';

/** The size and colour a visitor looks at. Without a theme each slogan keeps its own. */
export interface Choice {
  readonly format: FormatId;
  readonly theme: ThemeId | undefined;
}

/** The size that is shown to who has chosen none. */
export const DEFAULT_FORMAT: FormatId = 'square';

/** Reads `?size=…&colour=…`; unknown and missing values fall back to the square and to the slogan's own colours. Inverse of {@link choiceQuery}. */
export function parseChoice(query: URLSearchParams): Choice {
  const size = query.get('size');
  const colour = query.get('colour');
  return {
    format: FORMAT_IDS.find((id) => id === size) ?? DEFAULT_FORMAT,
    theme: THEME_IDS.find((id) => id === colour),
  };
}

/** The query that asks for a choice, with its `?`; empty for the default. Inverse of {@link parseChoice}. */
export function choiceQuery({ format, theme }: Choice): string {
  const query = new URLSearchParams();
  if (format !== DEFAULT_FORMAT) query.set('size', format);
  if (theme !== undefined) query.set('colour', theme);
  return query.size === 0 ? '' : `?${query}`;
}

/** The theme a slogan is shown in under a choice. */
export function chosenTheme({ theme }: Choice, slogan: Slogan): ThemeId {
  return theme ?? defaultTheme(slogan);
}
