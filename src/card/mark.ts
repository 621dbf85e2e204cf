/** Heights of the four columns, left to right, in sides of the mark's square. */
const COLUMNS = [0.7, 1, 0.86, 0.58] as const;
const BASE_HEIGHT = 0.24;
const COLUMN_WIDTH = 0.175;
/** Width of the base; the rest of the square is taken up by the slant. */
const BASE_WIDTH = 0.8;
/** How far a point leans to the side, by its height. */
const SLANT = 0.2;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The project's mark as SVG path data: four slanted columns rising from one base, in a square of `side` px with its upper left corner at (`x`, `y`). Mirrored for right-to-left languages. */
export function markPath(x: number, y: number, side: number, mirrored: boolean): string {
  const point = (across: number, height: number): string => {
    const leaning = across + height * SLANT;
    return `${rounded(x + (mirrored ? 1 - leaning : leaning) * side)} ${rounded(y + (1 - height) * side)}`;
  };
  const slab = (from: number, to: number, bottom: number, top: number): string =>
    `M${[point(from, bottom), point(to, bottom), point(to, top), point(from, top)].join('L')}Z`;
  const step = (BASE_WIDTH - COLUMN_WIDTH) / (COLUMNS.length - 1);
  const columns = COLUMNS.map((top, i) => slab(i * step, i * step + COLUMN_WIDTH, BASE_HEIGHT - 0.01, top));
  return slab(0, BASE_WIDTH, 0, BASE_HEIGHT) + columns.join('');
}
