import type { Catalog } from '../content/catalog.ts';
import type { CardNames, Drawing } from '../render/drawing.ts';

/** What a drawing thread is given at its start. */
export interface DrawingThreadData {
  /** As the main thread has it, so that both speak of the same cards whatever becomes of the file. */
  readonly catalog: Catalog;
  /** What the main thread calls revisions by, see `Runtime`. */
  readonly rendererRevision: string;
}

/** What a drawing thread is asked for. */
export interface DrawingTask {
  /** Origin of the share pages, without a slash at the end. */
  readonly publicUrl: string;
  readonly card: CardNames;
  readonly part: 'svg' | 'image' | 'both';
}

/** What it answers: the parts asked for. */
export type DrawnParts = Partial<Drawing>;
