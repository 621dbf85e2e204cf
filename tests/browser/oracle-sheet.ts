import { type OracleRun, SIZE } from './oracle-runs.ts';

/** A run in its place on a sheet, px. */
export interface PlacedRun {
  readonly run: OracleRun;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Runs that are pictured together. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly PlacedRun[];
}

/** Height of a row, and where its baseline is; the highest and the deepest ink of all scripts are inside. */
export const ROW = SIZE * 1.8;
const BASELINE = SIZE * 1.2;
/** Room for ink beside the advance. */
const MARGIN = SIZE / 2;
/** Chromium without a graphics processor fails on very large pictures. */
const WIDTH = SIZE * 32;
const ROWS = 10;

/** Puts runs onto sheets, the longest first, as many in a row as there is room for. */
export function planOracleSheets(runs: readonly OracleRun[]): readonly Sheet[] {
  const rows: { right: number; readonly runs: Omit<PlacedRun, 'top'>[] }[] = [];
  for (const run of runs.toSorted((a, b) => b.advance - a.advance)) {
    const width = Math.ceil(run.advance) + 2 * MARGIN;
    const row = rows.find(({ right }) => right + width <= WIDTH) ?? { right: 0, runs: [] };
    if (row.right === 0) rows.push(row);
    row.runs.push({ run, left: row.right, width });
    row.right += width;
  }
  return Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, i) => {
    const own = rows.slice(i * ROWS, (i + 1) * ROWS);
    const placed = own.flatMap((row, k) => row.runs.map((run) => ({ ...run, top: k * ROW })));
    return { width: Math.max(...own.map(({ right }) => right)), height: own.length * ROW, runs: placed };
  });
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

function textElement({ run, left, top }: PlacedRun): string {
  const style = [
    `font-family:'${run.face}'`,
    `font-size:${SIZE}px`,
    run.width === undefined ? '' : `font-variation-settings:'wdth' ${run.width}`,
    run.features.length > 0 ? `font-feature-settings:${run.features.map((tag) => `'${tag}'`).join(',')}` : '',
    run.tracking === 0 ? '' : `letter-spacing:${run.tracking}px;word-spacing:${run.spaces === 'kept' ? -run.tracking : 0}px`,
    `direction:${run.direction};unicode-bidi:bidi-override;white-space:pre;text-rendering:geometricPrecision;font-synthesis:none`,
  ];
  const x = left + MARGIN + (run.direction === 'rtl' ? run.advance : 0);
  return `<text x="${x}" y="${top + BASELINE}" lang="${run.language}" style="${escaped(style.join(';'))}">${escaped(run.text)}</text>`;
}

const pathElement = ({ run, left, top }: PlacedRun): string =>
  `<path transform="translate(${left + MARGIN} ${top + BASELINE})" d="${run.path}"/>`;

const svg = ({ width, height }: Sheet, content: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`;

/** The texts of a sheet as SVG, for the browser to set. */
export const sheetTexts = (sheet: Sheet): string => svg(sheet, sheet.runs.map(textElement).join(''));

/** A sheet as SVG: the texts as the browser sets them in cyan and our outlines over them in yellow, multiplied, so that one picture has the ink of the texts in its red channel and that of the outlines in its blue one. `style` declares the fonts: an image sees none of its page. */
export function sheetPicture(sheet: Sheet, style: string): string {
  const texts = `<g fill="#0ff">${sheet.runs.map(textElement).join('')}</g>`;
  const outlines = `<g fill="#ff0" style="mix-blend-mode:multiply">${sheet.runs.map(pathElement).join('')}</g>`;
  return svg(sheet, `<style>${style}</style><path fill="#fff" d="M0 0h${sheet.width}v${sheet.height}H0z"/>${texts}${outlines}`);
}
