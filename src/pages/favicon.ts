import { markPath } from '../card/mark.ts';
import { THEMES } from '../card/themes.ts';

/** The icon of the site as SVG: the mark on the red of the cards. */
export function favicon(): string {
  const { ground, headline } = THEMES.red;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="12" fill="${ground}"/><path fill="${headline}" d="${markPath(12, 12, 40, false)}"/></svg>`;
}
