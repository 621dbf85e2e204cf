/** How much is measured. */
export interface Settings {
  readonly quick: boolean;
  /** Rounds with fresh processes, cards of each kind in a round, and warm-up cards of each format. */
  readonly cold: { readonly rounds: number; readonly most: number; readonly warm: number };
  /** Cards whose themes are drawn. */
  readonly themes: number;
  /** Cards whose size is compared. */
  readonly sizes: number;
  /** Runs of each exporter, and what of the catalogue; `undefined` is all of it. */
  readonly catalogue: { readonly runs: number; readonly languages: readonly string[] | undefined };
  /** Runs of each server, and their length in seconds. */
  readonly throughput: { readonly runs: number; readonly seconds: number };
  /** Distinct cards asked of one server. */
  readonly serverCards: number;
  readonly starts: number;
}

/** Everything, as the README quotes it: about a quarter of an hour. */
export const FULL: Settings = {
  quick: false,
  cold: { rounds: 4, most: 21, warm: 14 },
  themes: 98,
  sizes: Infinity,
  catalogue: { runs: 3, languages: undefined },
  throughput: { runs: 5, seconds: 6 },
  serverCards: 5000,
  starts: 7,
};

/** A sample of everything, in less than two minutes: shows that it works, and what has changed much. */
export const QUICK: Settings = {
  quick: true,
  cold: { rounds: 1, most: 5, warm: 3 },
  themes: 14,
  sizes: 21,
  catalogue: { runs: 1, languages: ['uk'] },
  throughput: { runs: 1, seconds: 2 },
  serverCards: 150,
  starts: 2,
};
