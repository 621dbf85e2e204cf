/** `npm run licences`: writes down under which licences the packages and fonts are that the service runs with. */
import { writeFile } from 'node:fs/promises';

import { describeLicences } from './licences/describe-licences.ts';

const ROOT = new URL('../', import.meta.url);

await writeFile(new URL('THIRD-PARTY-LICENCES.md', ROOT), await describeLicences(ROOT));
