/** How one contestant drew the cards of one kind. Times in ms, sizes in bytes. */
export interface ColdFigures {
  readonly kind: string;
  readonly p50: number;
  readonly p95: number;
  /** Median of processor time; NaN (null in JSON) where it cannot be told. */
  readonly cpu: number;
  /** Median size of the files. */
  readonly bytes: number;
  readonly cards: number;
  /** Median over the cards of: the project's time for the card by the contestant's. */
  readonly ratio: number;
}

/** Memory of a contestant's process and its children, bytes. */
export interface MemoryFigures {
  /** When ready, before the first card. */
  readonly ready: number;
  readonly end: number;
  readonly peak: number;
}

/** One contestant of a cold measure. */
export interface ColdRow {
  readonly id: string;
  readonly label: string;
  readonly version: string | undefined;
  /** On Node: ms from the start of the process to its first card. In workerd: ms of the first request, the way included. */
  readonly firstCard: number;
  readonly figures: readonly ColdFigures[];
  readonly memory: MemoryFigures | undefined;
  /** Why there are no figures. */
  readonly failure: string | undefined;
}

/** Requests that a server of cached bytes answers. */
export interface ThroughputRow {
  readonly id: string;
  readonly label: string;
  readonly requestsPerSecond: number;
  readonly p99: number;
  readonly failures: number;
}

/** How fast many cards are drawn with all cores. */
export interface CatalogueRow {
  readonly id: string;
  readonly label: string;
  readonly images: number;
  readonly msPerImage: number;
  /** What lies in the folder afterwards. */
  readonly bytes: number;
}

/** Everything that was measured. What is `undefined` was not. */
export interface Results {
  readonly date: string;
  readonly quick: boolean;
  readonly machine: {
    readonly cores: number;
    readonly cpu: string;
    readonly memory: number;
    readonly system: string;
    readonly node: string;
  };
  readonly versions: Readonly<Record<string, string>>;
  readonly revision: string | undefined;
  readonly node: readonly ColdRow[];
  readonly workerd: readonly ColdRow[];
  /** Ms that the way to workerd and back takes; what it costs has been taken off the figures. */
  readonly way: number | undefined;
  readonly themes: { readonly first: number; readonly other: number; readonly ratio: number } | undefined;
  readonly sizes: { readonly ours: number; readonly resvg: number; readonly ratio: number; readonly cards: number } | undefined;
  readonly catalogue:
    | {
        readonly rows: readonly CatalogueRow[];
        readonly whole: boolean;
        readonly ratio: number;
        readonly largest: { readonly file: string; readonly bytes: number };
        readonly medianOg: number;
      }
    | undefined;
  readonly throughput:
    | { readonly rows: readonly ThroughputRow[]; readonly bytes: number; readonly ratio: number; readonly notes: readonly string[] }
    | undefined;
  readonly serverMemory: { readonly cards: number; readonly end: number; readonly half: number; readonly peak: number } | undefined;
  readonly bundle: { readonly bytes: number; readonly gzip: number } | undefined;
  readonly startUp: { readonly npm: number; readonly node: number } | undefined;
}
