/** Writes docs/link-previews.md anew: `npm run link-previews:update`. */
import { writeFile } from 'node:fs/promises';

import { TABLE_FILE, writeTable } from './table.ts';
import { visitAll } from './visit-all.ts';

await writeFile(TABLE_FILE, writeTable(await visitAll()));
