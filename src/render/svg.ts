import { codePath } from '../card/code.ts';
import { markPath } from '../card/mark.ts';
import type { CardSpec } from '../card/spec.ts';
import { THEMES } from '../card/themes.ts';
import { plainText } from '../content/markup.ts';
import { outlinePath } from '../typeset/outline.ts';
import type { SetLine } from '../typeset/set-text.ts';
import { composeCard, type DrawingContext, type PlacedText } from './compose.ts';

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
export async function drawCard(spec: CardSpec, context: DrawingContext): Promise<string> {
  const { format, painted, march, texts, mark, panel, code } = await composeCard(spec, context);
  const { width, height } = format;
  const { tag, direction } = spec.language;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${tag}">`,
    `<title>${escaped(plainText(spec.text))}</title>`,
    painted,
    march,
    panel ? `<path d="M${panel.left} ${panel.top}h${panel.width}v${panel.height}h${-panel.width}z" fill="#FFFFFF"/>` : '',
    ...texts.map(drawText),
    path(markPath(mark.left, mark.top, mark.width, direction === 'rtl'), THEMES[spec.theme].headline),
    code ? path(codePath(code.code, code.left, code.top, code.module), '#000000') : '',
    '</svg>',
  ].join('');
}
