/** Does work under a key, at most once at a time: who asks while it is under way is given the same promise. A failure is told to all of them, and kept for nobody after them. */
export type SingleFlight<T> = (key: string, work: () => Promise<T>) => Promise<T>;

/** Nothing is under way yet. */
export function singleFlight<T>(): SingleFlight<T> {
  const underWay = new Map<string, Promise<T>>();
  return (key, work) => {
    const present = underWay.get(key);
    if (present) return present;
    const promise = work().finally(() => underWay.delete(key));
    underWay.set(key, promise);
    return promise;
  };
}
