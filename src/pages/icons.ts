import { markPath } from '../card/mark.ts';
import { THEMES } from '../card/themes.ts';

/** An icon that is served as a raster image. */
export interface Icon {
  /** Width and height, px. */
  readonly side: number;
  /** Radius of the corners, in sides of the icon; what shows icons in a shape of its own gets full squares. */
  readonly radius: number;
  /** Side of the mark, in sides of the icon. */
  readonly mark: number;
}

/** The icon of the site in a browser's tab. */
const TAB: Icon = { side: 64, radius: 0.1875, mark: 0.625 };

/** The raster icons by their paths. In the maskable one the mark stays inside the circle that is never cut off (https://www.w3.org/TR/appmanifest/#icon-masks). */
export const RASTER_ICONS = {
  '/apple-touch-icon.png': { side: 180, radius: 0, mark: 0.6 },
  '/favicon.ico': { ...TAB, side: 48 },
  '/icon-192.png': { ...TAB, side: 192 },
  '/icon-512.png': { ...TAB, side: 512 },
  '/icon-maskable-512.png': { side: 512, radius: 0, mark: 0.5 },
} as const satisfies Record<string, Icon>;

/** Path of a raster icon. */
export type RasterIconPath = keyof typeof RASTER_ICONS;

/** Half of what the mark leaves empty at the right of its square, in sides: moved by it, it stands in the middle. */
const SPARE = 0.042;

/** An icon as SVG: the mark on the red of the cards. */
export function iconSvg({ side, radius, mark }: Icon = TAB): string {
  const { ground, headline } = THEMES.red;
  const margin = ((1 - mark) * side) / 2;
  const left = margin + SPARE * mark * side;
  const square = `<rect width="${side}" height="${side}" rx="${side * radius}" fill="${ground}"/>`;
  const path = `<path fill="${headline}" d="${markPath(left, margin, mark * side, false)}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${square}${path}</svg>`;
}
