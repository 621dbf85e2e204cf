/** Does work for each item, in order, at most `most` at a time. Rejects with the first failure; what is under way then goes on, nothing else is begun. */
export async function inParallel<T>(items: readonly T[], most: number, work: (item: T) => Promise<void>): Promise<void> {
  const rest = [...items].toReversed();
  const lane = async (): Promise<void> => {
    while (rest.length > 0) {
      const [item] = rest.splice(-1);
      if (item !== undefined) await work(item);
    }
  };
  try {
    await Promise.all(Array.from({ length: most }, lane));
  } finally {
    rest.length = 0;
  }
}
