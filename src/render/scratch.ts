/** Memory that is used again from card to card. New memory of this size costs more than the work that is done in it: the system hands it over page by page. */
export interface Scratch {
  /** `length` numbers with whatever the last use left in them. Good until the next call. */
  readonly kinds: (length: number) => Uint16Array;
  /** `length` bytes, all zero. Good until the next call. */
  readonly rows: (length: number) => Uint8Array;
}

/** Scratch memory for one drawer. It grows to what the largest card takes: 6.5 MB for a poster. */
export function createScratch(): Scratch {
  let [kinds, rows] = [new Uint16Array(), new Uint8Array()];
  return {
    kinds: (length) => {
      if (kinds.length < length) kinds = new Uint16Array(length);
      return kinds.subarray(0, length);
    },
    rows: (length) => {
      if (rows.length < length) rows = new Uint8Array(length);
      return rows.subarray(0, length).fill(0);
    },
  };
}
