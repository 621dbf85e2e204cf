import { Resvg } from '@resvg/resvg-js';

import { type Icon, iconSvg, RASTER_ICONS } from '../../src/pages/icons.ts';

/** The file that `npm run build:icons` writes. */
export const ICONS_FILE = new URL('../../src/pages/icon-images.ts', import.meta.url);

/** Draws the raster icons into the source of a module that exports their files. The same sources give the same text. */
export function drawIcons(): string {
  const rows = Object.entries(RASTER_ICONS).map(([path, icon]) => {
    const file = path.endsWith('.ico') ? icoFile(icon.side, drawIcon(icon)) : drawIcon(icon);
    return `  '${path}':\n    '${file.toString('base64')}',\n`;
  });
  return `import type { RasterIconPath } from './icons.ts';

/** The files of the raster icons in base64, drawn by \`npm run build:icons\`. Not to be edited. */
export const ICON_IMAGES: Readonly<Record<RasterIconPath, string>> = {
${rows.join('')}};
`;
}

function drawIcon(icon: Icon): Buffer {
  const size = { mode: 'width', value: icon.side } as const;
  return new Resvg(iconSvg(icon), { fitTo: size, font: { loadSystemFonts: false } }).render().asPng();
}

/** A Windows icon with one picture of up to 255 px, which may be a PNG since Windows Vista. */
function icoFile(side: number, png: Buffer): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon, no cursor
  header.writeUInt16LE(1, 4); // one picture
  header.writeUInt8(side, 6);
  header.writeUInt8(side, 7);
  header.writeUInt16LE(1, 10); // one plane
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18); // where it begins
  return Buffer.concat([header, png]);
}
