import { codePath, encodeUrl, QUIET_ZONE, type Code } from '../card/code.ts';
import { FORMATS, type Format } from '../card/formats.ts';
import { markPath } from '../card/mark.ts';
import type { CardSpec } from '../card/spec.ts';
import { THEMES } from '../card/themes.ts';
import type { Typefaces } from '../card/typefaces.ts';
import type { Catalog } from '../content/catalog.ts';
import { plainText } from '../content/markup.ts';
import { textFor } from '../content/text-for.ts';
import { outlinePath } from '../typeset/outline.ts';
import type { SetLine, SetText } from '../typeset/set-text.ts';
import { layOutCard, type LaidOutBox, type LaidOutCard } from './boxes.ts';
import { linkWidth, setHeadline, setLink, setSmallPrint } from './texts.ts';

/** What cards are drawn from, beside their spec. */
export interface DrawingContext {
  readonly catalog: Catalog;
  readonly typefaces: Typefaces;
  /** Origin of the share pages, without a slash at the end. */
  readonly publicUrl: string;
}

/** Least side of a printed code without its quiet zone, px of the poster (30 mm of 210 mm). */
const CODE_SIDE = 178;

const path = (data: string, fill: string): string => (data === '' ? '' : `<path d="${data}" fill="${fill}"/>`);

const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);

function sentenceAt(line: SetLine, cluster: number): number {
  return line.spans.findLast((span) => span.start <= cluster)?.sentence ?? 0;
}

/** One path for each colour of each line; `inks` take turns from sentence to sentence. */
function drawText(text: SetText, box: LaidOutBox, inks: readonly string[]): string {
  return text.lines
    .flatMap((line) =>
      inks.map((ink, turn) => {
        const glyphs = line.shaped.glyphs.filter(({ cluster }) => sentenceAt(line, cluster) % inks.length === turn);
        return path(outlinePath(glyphs, box.left + line.x, box.top + line.baseline, line.size), ink);
      }),
    )
    .join('');
}

function codeOf(spec: CardSpec, format: Format, publicUrl: string): { code: Code; module: number } | undefined {
  if (format.signature !== 'name and code') return undefined;
  const code = encodeUrl(`${publicUrl}/${spec.language.tag}/${spec.slogan.id}/`);
  return { code, module: Math.ceil(CODE_SIDE / code.size) };
}

function drawSignature(spec: CardSpec, { boxes }: LaidOutCard, link: string, { catalog, typefaces }: DrawingContext): string {
  const { language } = spec;
  const format: Format = FORMATS[spec.format];
  const theme = THEMES[spec.theme];
  const mirrored = language.direction === 'rtl';
  const name = format.signature === 'short name' ? catalog.brand.short : textFor(catalog.brand.name, catalog, language.tag);
  const withCode = format.signature === 'name and code';
  const parts: string[] = [];
  if (boxes.mark) parts.push(path(markPath(boxes.mark.left, boxes.mark.top, boxes.mark.width, mirrored), theme.headline));
  if (boxes.name) {
    const text = setSmallPrint(name, language, typefaces, boxes.name, format.small, mirrored ? 'right' : 'left');
    parts.push(drawText(text, boxes.name, [theme.headline]));
  }
  if (boxes.link) {
    const side = withCode ? 'middle' : mirrored ? 'left' : 'right';
    const text = setLink(link, language, typefaces, boxes.link, format.small, side);
    parts.push(drawText(text, boxes.link, [withCode ? '#000000' : theme.accent]));
  }
  return parts.join('');
}

/** Draws a card as SVG: Satori's boxes, and every text, the mark and the code as paths in them. */
export async function drawCard(spec: CardSpec, context: DrawingContext): Promise<string> {
  const { catalog, typefaces, publicUrl } = context;
  const { language } = spec;
  const format: Format = FORMATS[spec.format];
  const theme = THEMES[spec.theme];
  const link = textFor(catalog.brand.link, catalog, language.tag);
  const code = codeOf(spec, format, publicUrl);
  const codeSide = code ? (code.code.size + 2 * QUIET_ZONE) * code.module : 0;
  const width = format.signature === 'short name' ? 0 : linkWidth(link, language, typefaces, format.small);
  const card = await layOutCard({ format, theme, mirrored: language.direction === 'rtl', linkWidth: width, codeSide });
  const { headline, code: panel } = card.boxes;
  if (!headline) throw new Error('The layout has no box for the headline.');
  const title = escaped(plainText(spec.text));
  const inset = code ? QUIET_ZONE * code.module : 0;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${format.width}" height="${format.height}" viewBox="0 0 ${format.width} ${format.height}" role="img" xml:lang="${language.tag}">`,
    `<title>${title}</title>`,
    card.painted,
    drawText(setHeadline(spec, typefaces, headline, format), headline, [theme.headline, theme.accent]),
    drawSignature(spec, card, link, context),
    code && panel ? path(codePath(code.code, panel.left + inset, panel.top + inset, code.module), '#000000') : '',
    '</svg>',
  ].join('');
}
