import { FORMATS, type Format } from '../src/card/formats.ts';
import { MARKS } from '../src/card/inks.ts';
import { markPath } from '../src/card/mark.ts';
import type { CardSpec } from '../src/card/spec.ts';
import { THEMES } from '../src/card/themes.ts';
import type { Typefaces } from '../src/card/typefaces.ts';
import type { Catalog } from '../src/content/catalog.ts';
import { textFor } from '../src/content/text-for.ts';
import { layOutCard, type LaidOutBox } from '../src/render/boxes.ts';
import { depthFor, filterRows } from '../src/render/filter-rows.ts';
import { firstPlate, type InkedCard } from '../src/render/plates.ts';
import { encodePng, pngChunk } from '../src/render/png.ts';
import { createScratch } from '../src/render/scratch.ts';
import { separate } from '../src/render/separate.ts';
import { openStudio } from '../src/render/studio.ts';
import { linkWidth, setHeadline, setLink, setSmallPrint } from '../src/render/texts.ts';
import type { Runtime } from '../src/runtime/runtime.ts';
import { outlinePath } from '../src/typeset/outline.ts';
import type { SetText } from '../src/typeset/set-text.ts';

/** One text of a flat card, set in its box. */
export interface PlacedText {
  readonly box: LaidOutBox;
  readonly set: SetText;
  /** Names of its inks; they take turns from sentence to sentence. */
  readonly inks: readonly ('headline' | 'accent')[];
}

/** A flat card, laid out and set. */
export interface ComposedFlat {
  readonly painted: string;
  readonly headline: PlacedText;
  readonly name: PlacedText;
  readonly link: PlacedText;
  readonly mark: LaidOutBox;
}

/** Draws the flat cards of this bench with the project's own parts. */
export interface FlatCards {
  readonly typefaces: Typefaces;
  compose(spec: CardSpec): Promise<ComposedFlat>;
  png(spec: CardSpec): Promise<Uint8Array>;
}

function needed(box: LaidOutBox | undefined): LaidOutBox {
  if (!box) throw new Error('The layout lacks a box.');
  return box;
}

async function composeFlat(spec: CardSpec, catalog: Catalog, typefaces: Typefaces): Promise<ComposedFlat> {
  const { language } = spec;
  const format: Format = FORMATS[spec.format];
  const link = textFor(catalog.brand.link, catalog, language.tag);
  const mirrored = language.direction === 'rtl';
  const width = linkWidth(link, language, typefaces, format.small);
  const { painted, boxes } = await layOutCard({ format, theme: MARKS, arrangement: 'foot', mirrored, linkWidth: width, codeSide: 0 });
  const headline = needed(boxes.headline);
  const name = needed(boxes.name);
  const end = needed(boxes.link);
  const text = textFor(catalog.brand.name, catalog, language.tag);
  return {
    painted,
    // A march is set flush; without an arrangement that makes room for it the text has the whole card.
    headline: { box: headline, set: setHeadline(spec, 'march', typefaces, headline, format), inks: ['headline', 'accent'] },
    name: { box: name, set: setSmallPrint(text, language, typefaces, name, format.small, mirrored ? 'right' : 'left'), inks: ['headline'] },
    link: { box: end, set: setLink(link, language, typefaces, end, format.small, mirrored ? 'left' : 'right'), inks: ['accent'] },
    mark: needed(boxes.mark),
  };
}

function drawText({ box, set, inks }: PlacedText): string {
  const paths = set.lines.flatMap(({ shaped, spans, x, baseline, size }) =>
    inks.map((ink, turn) => {
      const sentenceAt = (cluster: number) => spans.findLast(({ start }) => start <= cluster)?.sentence ?? 0;
      const glyphs = shaped.glyphs.filter(({ cluster }) => sentenceAt(cluster) % inks.length === turn);
      const data = outlinePath(glyphs, box.left + x, box.top + baseline, size);
      return data === '' ? '' : `<path d="${data}" fill="${MARKS[ink]}"/>`;
    }),
  );
  return paths.join('');
}

function inkFlat({ format, language }: CardSpec, { painted, headline, name, link, mark }: ComposedFlat): InkedCard {
  const { width, height } = FORMATS[format];
  const data = markPath(mark.left, mark.top, mark.width, language.direction === 'rtl');
  const body = [painted, ...[headline, name, link].map(drawText), `<path d="${data}" fill="${MARKS.headline}"/>`];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${body.join('')}</svg>`;
  return { width, height, svg, march: undefined, panel: undefined, transparent: false };
}

const scratch = createScratch();

async function drawFlat(card: InkedCard, { rasterize, deflate }: Runtime, theme: CardSpec['theme']): Promise<Uint8Array> {
  const separated = separate(card, await rasterize(firstPlate(card)), undefined, scratch);
  const depth = depthFor(separated.mixes.length);
  const data = pngChunk('IDAT', deflate(filterRows(separated, card.width, depth, scratch)));
  const mixes = Uint8Array.from(separated.mixes.flat());
  return encodePng({ width: card.width, height: card.height, depth, mixes, data }, THEMES[theme]);
}

/**
 * Makes ready to draw flat cards: layout by Satori, shaping and fitting, SVG, rasterizing and encoding, everything that a card of the
 * service takes but for its art.
 */
export async function openFlatCards(catalog: Catalog, runtime: Runtime): Promise<FlatCards> {
  const { typefaces } = await openStudio(runtime);
  const compose = (spec: CardSpec): Promise<ComposedFlat> => composeFlat(spec, catalog, typefaces);
  return { typefaces, compose, png: async (spec) => drawFlat(inkFlat(spec, await compose(spec)), runtime, spec.theme) };
}
