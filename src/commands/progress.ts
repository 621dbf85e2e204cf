import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long work is. */
export interface Progress {
  /** One more of the whole is done. */
  step(): void;
  /** Takes the bar away. */
  end(): void;
}

/** A progress bar with rate and time left on standard error where that is a terminal; nothing elsewhere. */
export function startProgress(total: number): Progress {
  if (!process.stderr.isTTY) return { step: () => undefined, end: () => undefined };
  const format = ' {bar} {value}/{total} images  {rate}/s  {eta_formatted} left';
  const bar = new SingleBar(
    { format, stream: process.stderr, clearOnComplete: true, hideCursor: true, etaBuffer: 50 },
    Presets.shades_classic,
  );
  const start = performance.now();
  let done = 0;
  bar.start(total, 0, { rate: 0 });
  return {
    step: () => bar.update(++done, { rate: Math.round((done * 1000) / (performance.now() - start)) }),
    end: () => bar.stop(),
  };
}
