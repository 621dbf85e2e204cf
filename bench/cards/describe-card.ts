import { facesOf } from '../../src/card/faces.ts';
import { FORMATS, type Format } from '../../src/card/formats.ts';
import type { CardSpec } from '../../src/card/spec.ts';
import { THEMES, type Theme } from '../../src/card/themes.ts';
import { headlineStyle } from '../../src/typeset/headline-style.ts';
import { shape } from '../../src/typeset/shape.ts';
import type { FlatCards, PlacedText } from '../ours.ts';
import { PEER_WIDTH } from './cut-fonts.ts';
import type { FlatCard, FlatLine } from './flat-card.ts';

function linesOf({ box, set, inks }: PlacedText, theme: Theme): readonly FlatLine[] {
  return set.lines.map(({ shaped, x, baseline, size, spans }) => ({
    // Lines are broken already; a font without a glyph for such a space would send @vercel/og to the network for one.
    text: shaped.text.replaceAll(/\p{Zs}/gu, ' '),
    ink: theme[inks[(spans[0]?.sentence ?? 0) % inks.length] ?? 'headline'],
    left: box.left + x,
    baseline: box.top + baseline,
    size,
  }));
}

/** How much smaller the headline has to be where the width axis stands still, so that it is no wider than its box. At most 1. */
function narrowing(spec: CardSpec, { set, box }: PlacedText, flat: FlatCards): number {
  const style = headlineStyle(spec.language, flat.typefaces.stack(spec.language.script, 'display'), spec.text.length);
  const widest = Math.max(...set.lines.map(({ shaped, size }) => shape(shaped.text, style, PEER_WIDTH.share).advance * size));
  return Math.min(1, box.width / widest);
}

/** The flat card that the project sets, written down for contestants that cannot fit texts: its lines, sizes and places. */
export async function describeCard(spec: CardSpec, flat: FlatCards): Promise<FlatCard> {
  const { headline, name, link, mark } = await flat.compose(spec);
  const { width, height, margin }: Format = FORMATS[spec.format];
  const scale = narrowing(spec, headline, flat);
  const theme = THEMES[spec.theme];
  const lines = linesOf(headline, theme);
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) throw new Error('A headline without a line cannot be drawn.');
  const leading = lines.length > 1 ? (last.baseline - first.baseline) / (lines.length - 1) : first.size;
  return {
    width,
    height,
    margin,
    ground: theme.ground,
    ink: theme.headline,
    headline: lines.map((line) => ({ ...line, size: line.size * scale })),
    leading,
    footer: { top: mark.top, height: mark.height },
    mark: { left: mark.left, top: mark.top, side: mark.width },
    name: linesOf(name, theme),
    link: linesOf(link, theme),
    faces: { display: facesOf(spec.language.script, 'display'), small: facesOf(spec.language.script, 'small') },
  };
}
