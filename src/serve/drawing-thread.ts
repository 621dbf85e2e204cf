import { workerData } from 'node:worker_threads';

import { createDrawer } from '../render/create-drawer.ts';
import { openStudio, type Studio } from '../render/studio.ts';
import { createNodeRuntime } from '../runtime/node.ts';
import { serveThread } from '../runtime/serve-thread.ts';
import type { DrawingTask, DrawingThreadData, DrawnParts } from './drawing-task.ts';
import { MOST_ORIGINS, perOrigin } from './origins.ts';

// The entry of a thread that draws cards; drawing-threads.ts starts it.

const { catalog, rendererRevision }: DrawingThreadData = workerData;

async function openCards(): Promise<Studio> {
  const runtime = await createNodeRuntime();
  // A thread that starts late may find newer sources or fonts, and its cards would be served under the old revision.
  if (runtime.rendererRevision !== rendererRevision) throw new Error('Sources or fonts have changed since the start. Start again.');
  return openStudio(runtime);
}

const studio = await openCards();
const drawerFor = perOrigin(MOST_ORIGINS, async (publicUrl) => createDrawer(catalog, studio, publicUrl));

async function draw({ part, card, publicUrl }: DrawingTask): Promise<DrawnParts> {
  const drawer = await drawerFor(publicUrl);
  if (part === 'both') return drawer.both(card);
  return part === 'svg' ? { svg: await drawer.svg(card) } : { image: await drawer.image(card) };
}

serveThread(async (task: DrawingTask) => {
  const answer = await draw(task);
  const parts = [answer.svg, answer.image?.data, answer.image?.mixes];
  return { answer, transfer: parts.map((part) => part?.buffer).filter((buffer) => buffer instanceof ArrayBuffer) };
});
