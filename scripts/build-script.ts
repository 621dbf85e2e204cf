/** Bundles the script of the pages, src/browser, into src/pages/script.ts: `npm run build:script`. */
import { writeFile } from 'node:fs/promises';

import { bundleScript, SCRIPT_FILE } from './script/bundle-script.ts';

await writeFile(SCRIPT_FILE, await bundleScript());
