import { FORMATS } from '../card/formats.ts';
import { THEMES } from '../card/themes.ts';
import { BASE } from './style/base.ts';
import { CHOICES } from './style/choices.ts';
import { FRAME } from './style/frame.ts';
import { GALLERY } from './style/gallery.ts';
import { MEDIA } from './style/media.ts';
import { SHARE } from './style/share.ts';

/** The stylesheet of all pages: the rules, and for pictures that are still loading their grounds and shapes. */
export function stylesheet(): string {
  // A sticker has no ground around its corners; its own are rounded like the picture's place.
  const grounds = Object.entries(THEMES).map(([id, { ground }]) => `.ground-${id}{background:${ground}}`);
  const shapes = Object.entries(FORMATS).map(([id, { width, height }]) => `.format-${id}{--ratio:${(width / height).toFixed(5)}}`);
  const rules = [BASE, FRAME, CHOICES, GALLERY, SHARE, MEDIA].join('');
  return `${rules.replaceAll(/\n\s*/g, '\n').trim()}\n${[...grounds, ...shapes].join('\n')}\n`;
}
