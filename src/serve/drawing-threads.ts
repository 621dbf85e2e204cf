import type { CardNames, Drawer } from '../render/drawing.ts';
import { Overloaded } from '../render/overloaded.ts';
import { keepFreedPixels } from '../runtime/allocator.ts';
import { startThreads } from '../runtime/threads.ts';
import type { DrawingTask, DrawingThreadData, DrawnParts } from './drawing-task.ts';

/** How many threads draw, and what they are told. */
interface DrawingThreadsOptions extends DrawingThreadData {
  readonly threads: number;
  /** Origin of the share pages that `drawer` draws for, without a slash at the end. */
  readonly publicUrl: string;
  /** How many cards may wait for a thread; no limit if not given. */
  readonly mostWaiting?: number;
  /** Another entry than drawing-thread.ts, and another patience in ms, for tests of faults. */
  readonly entry?: URL;
  readonly patience?: number;
}

/** A drawer whose work is done in other threads. */
export interface DrawingThreads {
  /** Rejects with `Overloaded` when too many cards are waiting. */
  readonly drawer: Drawer;
  /** The same for the share pages of another origin, in the same queue. */
  readonly drawerFor: (publicUrl: string) => Drawer;
  /** Ends the threads at once. */
  readonly close: () => Promise<void>;
}

/** A card takes some 30 ms, the first one of a thread some 300; a thread that has not answered after this time, in ms, is stuck, on a slow machine too. */
const PATIENCE = 10_000;
/** A thread starts in about a second; on a busy machine it may take many. In ms. */
const START_PATIENCE = 60_000;
/** Drawing takes some 80 MB of heap at most. */
const HEAP_MEGABYTES = 256;
/** When a full queue is worth another try, in seconds: most of it has been drawn then. */
const RETRY_AFTER = 5;

const ENTRY = new URL('drawing-thread.ts', import.meta.url);

/** Starts threads that draw cards. They are at work about a second later; what is asked for before waits. */
export function openDrawingThreads(options: DrawingThreadsOptions): DrawingThreads {
  const { threads: count, mostWaiting = Infinity, entry = ENTRY, patience = PATIENCE } = options;
  const { catalog, rendererRevision } = options;
  keepFreedPixels();
  const workerData: DrawingThreadData = { catalog, rendererRevision };
  const threads = startThreads<DrawingTask, DrawnParts>(count, {
    entry,
    workerData,
    startPatience: START_PATIENCE,
    patience,
    heapMegabytes: HEAP_MEGABYTES,
  });
  const drawerFor = (publicUrl: string): Drawer => {
    const ask = async (part: DrawingTask['part'], { language, slogan, format }: CardNames): Promise<DrawnParts> => {
      if (threads.waiting >= mostWaiting) throw new Overloaded(RETRY_AFTER);
      return threads.run({ publicUrl, part, card: { language, slogan, format } });
    };
    return {
      svg: async (card) => (await ask('svg', card)).svg ?? missing(),
      image: async (card) => (await ask('image', card)).image ?? missing(),
      both: async (card) => {
        const { svg, image } = await ask('both', card);
        return svg !== undefined && image ? { svg, image } : missing();
      },
    };
  };
  return { drawer: drawerFor(options.publicUrl), drawerFor, close: async () => threads.close() };
}

function missing(): never {
  throw new Error('A drawing thread answered without what it was asked for.');
}
