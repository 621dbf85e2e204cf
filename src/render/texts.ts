import type { Format } from '../card/formats.ts';
import type { CardSpec } from '../card/spec.ts';
import type { Typefaces } from '../card/typefaces.ts';
import type { Layout } from '../content/catalog.ts';
import type { Language } from '../content/languages.ts';
import { parseMarkup } from '../content/markup.ts';
import { breakUnits } from '../typeset/breaks.ts';
import { fitFlush } from '../typeset/flush.ts';
import { headlineStyle } from '../typeset/headline-style.ts';
import type { SetText } from '../typeset/set-text.ts';
import { shape } from '../typeset/shape.ts';
import { fitSmallText, type Side } from '../typeset/small-text.ts';
import type { TextStyle } from '../typeset/style.ts';
import { fitWall } from '../typeset/wall.ts';
import type { LaidOutBox } from './boxes.ts';

/** The link is set a little larger than the name. */
const LINK_SCALE = 1.12;
/** Punctuation may use this share of the margin. */
const HANG_SHARE = 0.75;

/** Height by which one judges how large a headline reads, em: of its capitals, in Arabic script of alef, in others of a typical letter. */
export function letterHeight({ language }: CardSpec, typefaces: Typefaces): number {
  return headlineStyle(language, typefaces.stack(language.script, 'display'), 0).letters;
}

/** Opening of the width axis at which words are measured for their placards. */
const PLACARD_WIDTH = 0.1;

/** The widths of a slogan's words, em, in reading order: as wide as they would be set. */
export function wordWidths({ text, language }: CardSpec, typefaces: Typefaces): readonly number[] {
  const markup = parseMarkup(text);
  const style = headlineStyle(language, typefaces.stack(language.script, 'display'), markup.plain.length);
  const words = breakUnits(markup, language).filter((unit) => /\p{L}/u.test(unit.text));
  return words.map((word) => shape(word.text, style, PLACARD_WIDTH).advance);
}

const noTracking = (): number => 0;

/** Sets the slogan of a card into a box. */
export function setHeadline({ text, language }: CardSpec, layout: Layout, typefaces: Typefaces, box: LaidOutBox, format: Format): SetText {
  const markup = parseMarkup(text);
  const style = headlineStyle(language, typefaces.stack(language.script, 'display'), markup.plain.length);
  const fit = layout === 'wall' ? fitWall : fitFlush;
  return fit(breakUnits(markup, language), style, { width: box.width, height: box.height, hang: format.margin * HANG_SHARE });
}

function smallStyle(language: Language, typefaces: Typefaces): TextStyle {
  return { language, stack: typefaces.stack(language.script, 'small'), features: [], tracking: noTracking };
}

/** Sets the organisation's name, or another line of small print, into a box. */
export function setSmallPrint(text: string, language: Language, typefaces: Typefaces, box: LaidOutBox, size: number, side: Side): SetText {
  const units = breakUnits({ plain: text, breaks: [], emphasis: [] }, language);
  return fitSmallText(units, smallStyle(language, typefaces), { width: box.width, height: box.height, hang: 0 }, size, side);
}

/** Sets the link into a box, at the size of {@link linkWidth} where it fits. */
export function setLink(text: string, language: Language, typefaces: Typefaces, box: LaidOutBox, size: number, side: Side): SetText {
  return setSmallPrint(text, language, typefaces, box, size * LINK_SCALE, side);
}

/** Width in px of the link's ink when set for small print of `size` px. */
export function linkWidth(text: string, language: Language, typefaces: Typefaces, size: number): number {
  const { ink } = shape(text, smallStyle(language, typefaces), 0);
  return (ink.right - ink.left) * size * LINK_SCALE;
}
