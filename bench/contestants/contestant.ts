import type { Task } from '../cards/flat-card.ts';

/** Draws one card and returns the PNG file. */
export type Draw = (task: Task) => Promise<Uint8Array>;

/** One who draws cards on Node. */
export interface Contestant {
  /** As its process is told. */
  readonly id: string;
  /** As it stands in tables. */
  readonly label: string;
  /** The package whose version counts; `undefined` for the project itself. */
  readonly package: string | undefined;
  /** Whether it has other processes draw, whose processor time its own does not tell. */
  readonly elsewhere?: true;
  /** Makes ready: loads code, fonts and whatever its documentation says to do once. */
  readonly open: () => Promise<Draw>;
}
