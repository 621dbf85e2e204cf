/** Runs of equal pixels, from the first pixel of a card to its last. None goes from one row to the next. */
export interface Runs {
  /** The pixel after the last one of each run. */
  readonly ends: Uint32Array;
  /** What kind of pixel each run is of. */
  readonly kinds: Uint16Array;
  readonly count: number;
}

/** Memory that is used again from card to card. New memory of this size costs more than the work that is done in it: the system hands it over page by page. */
export interface Scratch {
  /** Room for `most` runs, with whatever the last use left in it. Good until the next call. */
  readonly runs: (most: number) => Pick<Runs, 'ends' | 'kinds'>;
  /** `length` bytes, all zero. Good until the next call. */
  readonly rows: (length: number) => Uint8Array;
}

/** Scratch memory for one drawer. It grows to what the largest card takes, of which most is never touched: a poster has room for a run for each of 2.2 million pixels. */
export function createScratch(): Scratch {
  let runs = { ends: new Uint32Array(), kinds: new Uint16Array() };
  let rows = new Uint8Array();
  return {
    runs: (most) => {
      if (runs.ends.length < most) runs = { ends: new Uint32Array(most), kinds: new Uint16Array(most) };
      return runs;
    },
    rows: (length) => {
      if (rows.length < length) rows = new Uint8Array(length);
      return rows.subarray(0, length).fill(0);
    },
  };
}
