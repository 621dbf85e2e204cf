import type { CardSpec } from '../../src/card/spec.ts';

/** Cards side by side in rows, to be looked at. */
export interface Sheet {
  /** File name without its ending. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[];
  /** Height of every card, px. */
  readonly cardHeight: number;
}

/** A row of a sheet: a card for each column, `undefined` where there is none. */
export interface SheetRow {
  readonly label: string;
  readonly cards: readonly (CardSpec | undefined)[];
}
