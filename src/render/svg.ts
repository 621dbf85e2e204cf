import { codePath } from '../card/code.ts';
import { CODE, MARKS, PAPER, paint, inkColour } from '../card/inks.ts';
import { markPath } from '../card/mark.ts';
import type { CardSpec } from '../card/spec.ts';
import { THEMES } from '../card/themes.ts';
import { plainText } from '../content/markup.ts';
import { outlinePath } from '../typeset/outline.ts';
import type { SetLine } from '../typeset/set-text.ts';
import { composeCard, type ComposedCard, type DrawingContext, type PlacedText } from './compose.ts';
import type { InkedCard, Rectangle } from './plates.ts';

const path = (data: string, fill: string): string => (data === '' ? '' : `<path d="${data}" fill="${fill}"/>`);

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

function sentenceAt(line: SetLine, cluster: number): number {
  return line.spans.findLast((span) => span.start <= cluster)?.sentence ?? 0;
}

/** One path for each colour of each line. */
function drawText({ set, box, inks }: PlacedText): string {
  return set.lines
    .flatMap((line) =>
      inks.map((ink, turn) => {
        const glyphs = line.shaped.glyphs.filter(({ cluster }) => sentenceAt(line, cluster) % inks.length === turn);
        return path(outlinePath(glyphs, box.left + line.x, box.top + line.baseline, line.size), ink);
      }),
    )
    .join('');
}

/** Draws a card as SVG: what Satori painted, and every text, the mark and the code as paths. Nothing in it refers to anything outside. */
export function writeSvg({ language, text }: CardSpec, card: ComposedCard): string {
  const { format, painted, march, texts, mark, panel, code } = card;
  const { width, height } = format;
  const { tag, direction } = language;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${tag}">`,
    `<title>${escaped(plainText(text))}</title>`,
    painted,
    march?.elements ?? '',
    panel ? path(`M${panel.left} ${panel.top}h${panel.width}v${panel.height}h${-panel.width}z`, PAPER) : '',
    ...texts.map(drawText),
    path(markPath(mark.left, mark.top, mark.width, direction === 'rtl'), MARKS.headline),
    code ? path(codePath(code.code, code.left, code.top, code.module), CODE) : '',
    '</svg>',
  ].join('');
}

/** The pixels of the card that a box touches. */
function pixelsOf(box: Rectangle, { width, height }: { readonly width: number; readonly height: number }): Rectangle {
  const [left, top] = [Math.max(0, Math.floor(box.left)), Math.max(0, Math.floor(box.top))];
  const right = Math.min(width, Math.ceil(box.left + box.width));
  const bottom = Math.min(height, Math.ceil(box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** Draws a card in marks of inks (its theme does not matter). Satori has to be initialised. */
export async function inkCard(spec: CardSpec, context: DrawingContext): Promise<InkedCard> {
  const card = await composeCard(spec, context);
  const { format, march, panel } = card;
  const { width, height } = format;
  return {
    width,
    height,
    svg: writeSvg(spec, card),
    march: march && { elements: march.elements, within: pixelsOf(march.within, format) },
    panel,
    transparent: format.radius !== undefined,
  };
}

/** Draws a card as SVG in the colours of its theme. Satori has to be initialised. */
export async function drawCard(spec: CardSpec, context: DrawingContext): Promise<string> {
  const { svg } = await inkCard(spec, context);
  return paint(svg, (ink) => inkColour(THEMES[spec.theme], ink));
}
