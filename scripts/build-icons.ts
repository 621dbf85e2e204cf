/** Draws the raster icons of the site into src/pages/icon-images.ts: `npm run build:icons`. */
import { writeFile } from 'node:fs/promises';

import { drawIcons, ICONS_FILE } from './icons/draw-icons.ts';

await writeFile(ICONS_FILE, drawIcons());
