import { FORMAT_IDS, FORMATS } from '../../src/card/formats.ts';
import type { CardSpec } from '../../src/card/spec.ts';
import type { DrawingContext } from '../../src/render/compose.ts';
import { drawCard } from '../../src/render/svg.ts';
import { labelPath } from './label.ts';
import type { Sheet } from './sheet.ts';

/** Space between cards and around them, height of a label, px. */
const GUTTER = 16;
const LABEL = 30;
const GROUND = '#8A8A8A';
const LABEL_INK = '#000000';

/** A card in its place on a sheet, px. */
interface Place {
  readonly spec: CardSpec;
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

const widthOf = ({ format }: CardSpec, height: number): number => Math.round((FORMATS[format].width * height) / FORMATS[format].height);

/** Left edges of the columns, and the right edge of the sheet after them. */
function columnEdges({ columns, rows, cardHeight }: Sheet): readonly number[] {
  let left = GUTTER;
  const edges = columns.map((_, column) => {
    const widths = rows.flatMap(({ cards }) => (cards[column] ? [widthOf(cards[column], cardHeight)] : []));
    const edge = left;
    left += Math.max(0, ...widths) + GUTTER;
    return edge;
  });
  return [...edges, left];
}

const rowTop = (row: number, cardHeight: number): number => GUTTER + LABEL + row * (Math.round(cardHeight) + GUTTER + LABEL) + LABEL;

function placesOf({ rows, cardHeight }: Sheet, edges: readonly number[]): readonly Place[] {
  return rows.flatMap(({ cards }, row) =>
    cards.flatMap((spec, column) => {
      if (!spec) return [];
      const left = edges[column] ?? 0;
      return [{ spec, left, top: rowTop(row, cardHeight), height: Math.round(cardHeight) }];
    }),
  );
}

/** The elements of a card, in its place, cut at its edges: a march reaches beyond them. A nested `<svg>` would be drawn several times slower. */
async function drawInPlace({ spec, left, top, height }: Place, context: DrawingContext): Promise<string> {
  const svg = await drawCard(spec, context);
  const elements = svg.slice(svg.indexOf('</title>') + '</title>'.length, svg.lastIndexOf('</svg>'));
  const scale = height / FORMATS[spec.format].height;
  return `<g transform="translate(${left} ${top}) scale(${scale})" clip-path="url(#${spec.format})">${elements}</g>`;
}

const CLIPS = FORMAT_IDS.map((id) => {
  const { width, height } = FORMATS[id];
  return `<clipPath id="${id}"><path d="M0 0h${width}v${height}h${-width}z"/></clipPath>`;
}).join('');

/** Draws a sheet as SVG: its cards with the names of rows and columns above them. */
export async function drawSheet(sheet: Sheet, context: DrawingContext): Promise<string> {
  const { columns, rows, cardHeight } = sheet;
  const edges = columnEdges(sheet);
  const places = placesOf(sheet, edges);
  const width = edges.at(-1) ?? 0;
  const height = rowTop(rows.length, cardHeight) - LABEL;
  const cards = await Promise.all(places.map((place) => drawInPlace(place, context)));
  const heads = columns.map((column, i) => labelPath(column, edges[i] ?? 0, GUTTER + LABEL / 2, context.typefaces));
  const names = rows.map(({ label }, row) => labelPath(label, GUTTER, rowTop(row, cardHeight) - LABEL / 2, context.typefaces));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path d="M0 0h${width}v${height}h${-width}z" fill="${GROUND}"/>`,
    CLIPS,
    ...cards,
    `<path d="${[...heads, ...names].join('')}" fill="${LABEL_INK}"/>`,
    '</svg>',
  ].join('');
}
