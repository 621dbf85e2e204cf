import { THEMES } from '../card/themes.ts';
import { STYLE } from './style.ts';

/** The stylesheet of all pages: the rules, and the grounds that stand in for pictures while they load. */
export function stylesheet(): string {
  const grounds = Object.entries(THEMES).map(([id, { ground }]) => `.ground-${id}{background:${ground}}`);
  return `${STYLE}${grounds.join('\n')}\n`;
}
