import { arrangementOf, artBox, type Arrangement, type ArtBox } from '../card/arrangement.ts';
import { drawMarch } from '../card/art.ts';
import { chooseLayout } from '../card/choose-layout.ts';
import { encodeUrl, QUIET_ZONE, type Code } from '../card/code.ts';
import { FORMATS, type Format } from '../card/formats.ts';
import { CODE, MARKS } from '../card/inks.ts';
import type { CardSpec } from '../card/spec.ts';
import type { Typefaces } from '../card/typefaces.ts';
import type { Catalog, Layout } from '../content/catalog.ts';
import { textFor } from '../content/text-for.ts';
import type { SetText } from '../typeset/set-text.ts';
import { layOutCard, type LaidOutBox, type LaidOutCard } from './boxes.ts';
import { linkWidth, setHeadline, setLink, setSmallPrint, letterHeight, wordWidths } from './texts.ts';

/** What cards are drawn from, beside their spec. */
export interface DrawingContext {
  readonly catalog: Catalog;
  readonly typefaces: Typefaces;
  /** Origin of the share pages, without a slash at the end. */
  readonly publicUrl: string;
}

/** A text of a card in its box. */
export interface PlacedText {
  readonly role: 'headline' | 'name' | 'link';
  readonly box: LaidOutBox;
  readonly set: SetText;
  /** Marks of its inks (see `inks.ts`); they take turns from sentence to sentence. */
  readonly inks: readonly string[];
}

/** A code in its place; `left` and `top` are those of its first module, px. */
interface PlacedCode {
  readonly code: Code;
  readonly left: number;
  readonly top: number;
  /** Side of a module, px. */
  readonly module: number;
}

/** A crowd as SVG elements, and the box it stays in. */
interface PlacedMarch {
  readonly elements: string;
  readonly within: ArtBox;
}

/** A card, laid out and set in marks of inks, before it is written down. */
export interface ComposedCard {
  readonly format: Format;
  readonly layout: Layout;
  readonly painted: string;
  readonly texts: readonly PlacedText[];
  readonly mark: LaidOutBox;
  readonly march: PlacedMarch | undefined;
  /** The white ground of the code. */
  readonly panel: LaidOutBox | undefined;
  readonly code: PlacedCode | undefined;
}

/** Least side of a printed code without its quiet zone, px of the poster (30 mm of 210 mm). */
const CODE_SIDE = 178;

interface Module {
  readonly code: Code;
  readonly module: number;
}

function codeOf({ language, slogan }: CardSpec, format: Format, publicUrl: string): Module | undefined {
  if (format.signature !== 'name and code') return undefined;
  const code = encodeUrl(`${publicUrl}/${language.tag}/${slogan.id}/`);
  return { code, module: Math.ceil(CODE_SIDE / code.size) };
}

/** The box of a layout. Throws when it has none by that name. */
function boxOf({ boxes }: LaidOutCard, name: keyof LaidOutCard['boxes']): LaidOutBox {
  const box = boxes[name];
  if (!box) throw new Error(`The layout has no box "${name}".`);
  return box;
}

function composeName(spec: CardSpec, card: LaidOutCard, { catalog, typefaces }: DrawingContext): PlacedText {
  const { language } = spec;
  const format: Format = FORMATS[spec.format];
  const text = format.signature === 'short name' ? catalog.brand.short : textFor(catalog.brand.name, catalog, language.tag);
  const box = boxOf(card, 'name');
  const set = setSmallPrint(text, language, typefaces, box, format.small, language.direction === 'rtl' ? 'right' : 'left');
  return { role: 'name', box, set, inks: [MARKS.headline] };
}

function composeLink(spec: CardSpec, card: LaidOutCard, text: string, typefaces: Typefaces): PlacedText {
  const { language } = spec;
  const format: Format = FORMATS[spec.format];
  const underCode = format.signature === 'name and code';
  const box = boxOf(card, 'link');
  const side = underCode ? 'middle' : language.direction === 'rtl' ? 'left' : 'right';
  const set = setLink(text, language, typefaces, box, format.small, side);
  return { role: 'link', box, set, inks: [underCode ? CODE : MARKS.accent] };
}

function composeMarch(spec: CardSpec, arrangement: Arrangement, typefaces: Typefaces): PlacedMarch | undefined {
  const mirrored = spec.language.direction === 'rtl';
  const box = artBox(arrangement, FORMATS[spec.format], mirrored);
  if (!box) return undefined;
  const bleeds = arrangement === 'column' ? 'trailing side' : 'both sides';
  const words = wordWidths(spec, typefaces);
  return { elements: drawMarch({ box, bleeds, words, theme: MARKS, mirrored, seed: spec.slogan.id }), within: box };
}

function composeHeadline(spec: CardSpec, layout: Layout, card: LaidOutCard, typefaces: Typefaces): PlacedText {
  const box = boxOf(card, 'headline');
  return {
    role: 'headline',
    box,
    set: setHeadline(spec, layout, typefaces, box, FORMATS[spec.format]),
    inks: [MARKS.headline, MARKS.accent],
  };
}

/** Lays a card out with Satori and sets every text in its box. */
async function composeAs(layout: Layout, spec: CardSpec, context: DrawingContext): Promise<ComposedCard> {
  const { catalog, typefaces, publicUrl } = context;
  const { language } = spec;
  const format: Format = FORMATS[spec.format];
  const arrangement = arrangementOf(layout, format);
  const link = format.signature === 'short name' ? undefined : textFor(catalog.brand.link, catalog, language.tag);
  const code = codeOf(spec, format, publicUrl);
  const card = await layOutCard({
    format,
    theme: MARKS,
    arrangement,
    mirrored: language.direction === 'rtl',
    linkWidth: link === undefined ? 0 : linkWidth(link, language, typefaces, format.small),
    codeSide: code ? (code.code.size + 2 * QUIET_ZONE) * code.module : 0,
  });
  const signature = [composeName(spec, card, context), ...(link === undefined ? [] : [composeLink(spec, card, link, typefaces)])];
  const panel = code && boxOf(card, 'panel');
  const inset = code ? QUIET_ZONE * code.module : 0;
  return {
    format,
    layout,
    painted: card.painted,
    texts: [composeHeadline(spec, layout, card, typefaces), ...signature],
    mark: boxOf(card, 'mark'),
    march: composeMarch(spec, arrangement, typefaces),
    panel,
    code: code && panel && { ...code, left: panel.left + inset, top: panel.top + inset },
  };
}

/** Least height of a headline's letters when the card is shown at a width of 300 px, as in a chat. */
const LEGIBLE = 9;

/** Height of the smallest letters of the headline at a width of 300 px, px. */
function smallestLetters({ texts, format }: ComposedCard, spec: CardSpec, { typefaces }: DrawingContext): number {
  const sizes = texts.filter(({ role }) => role === 'headline').flatMap(({ set }) => set.lines.map(({ size }) => size));
  return (Math.min(...sizes) * letterHeight(spec, typefaces) * 300) / format.width;
}

/** Lays a card out and sets every text in its box; a text that would be too small beside a march becomes a wall. Satori has to be initialised. */
export async function composeCard(spec: CardSpec, context: DrawingContext): Promise<ComposedCard> {
  const layout = chooseLayout(spec);
  const card = await composeAs(layout, spec, context);
  return layout === 'march' && smallestLetters(card, spec, context) < LEGIBLE ? composeAs('wall', spec, context) : card;
}
