/** Something wrong at a place of the source, before lines are counted. */
export interface Fault {
  /** UTF-16 offset in the source. */
  readonly offset: number;
  readonly message: string;
  /** `syntax`: not YAML; hides the other faults of its line. `absence`: a key that is not there; hidden in a file that is not YAML. */
  readonly kind: 'syntax' | 'absence' | 'value';
  /** Offset of the earlier entry that this one repeats. */
  readonly earlier?: number;
}

/** A reader: yields every fault it meets, and returns what could be read, or `undefined` once it has yielded why not. */
export type Reading<T> = Generator<Fault, T | undefined, undefined>;

/** Runs a reader to its end, collecting the faults. */
export function runReading<T>(reading: Reading<T>): { readonly value: T | undefined; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  let step = reading.next();
  while (!step.done) {
    faults.push(step.value);
    step = reading.next();
  }
  return { value: step.value, faults };
}
