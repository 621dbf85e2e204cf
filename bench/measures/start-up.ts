import { startOurServer } from '../process/start-server.ts';
import type { Results } from '../report/results.ts';
import { median } from '../report/statistics.ts';
import type { Settings } from '../settings.ts';

/** Starts the server again and again, by `npm start` and without npm in turn, and waits for the first answer. */
export async function measureStartUp(settings: Settings): Promise<Results['startUp']> {
  const times: { readonly npm: number[]; readonly node: number[] } = { npm: [], node: [] };
  for (let i = 0; i < settings.starts; i++) {
    for (const by of ['npm', 'node'] as const) {
      const server = await startOurServer(by);
      times[by].push(server.startUp);
      await server.stop();
    }
  }
  return { npm: median(times.npm), node: median(times.node) };
}
