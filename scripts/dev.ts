/** `npm run dev`: the service, started again when its files change, as long as the content is good. */
import { fileURLToPath } from 'node:url';

import { runChecked } from './dev/run-checked.ts';
import { watchFiles } from './dev/watch-files.ts';

const ROOT = new URL('../', import.meta.url);

const service = runChecked(fileURLToPath(ROOT));
const unwatch = watchFiles(ROOT, () => void service.refresh());

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    unwatch();
    void service.stop();
  });
}
await service.refresh();
