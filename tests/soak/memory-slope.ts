/** What a process held after so many renders. */
export interface Sample {
  readonly renders: number;
  /** Resident memory, bytes. */
  readonly rss: number;
}

/** How much resident memory grew with each render over the last half of the samples, kB (of 1,000 bytes): the slope of the line that fits them best. */
export function memorySlope(samples: readonly Sample[]): number {
  const last = samples.slice(Math.floor(samples.length / 2));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const renders = mean(last.map((sample) => sample.renders));
  const rss = mean(last.map((sample) => sample.rss));
  const shared = last.reduce((sum, sample) => sum + (sample.renders - renders) * (sample.rss - rss), 0);
  const spread = last.reduce((sum, sample) => sum + (sample.renders - renders) ** 2, 0);
  return shared / spread / 1000;
}
