import { env } from 'node:process';

/** How long resvg's allocator keeps what was freed, in ms. */
const KEPT_FOR = '1000';

/**
 * Has resvg's allocator (mimalloc) keep the memory of a picture for the next one, instead of giving it back to the system after 10 ms.
 * Virtual machines pay for every new page, 23 µs where it was measured: drawing took 12 to 32 ms instead of 3 to 7 (docs/performance.md).
 * To be called in the main thread before resvg is loaded there or in another: the variables of other threads are copies.
 */
export function keepFreedPixels(): void {
  env['MIMALLOC_PURGE_DELAY'] ??= KEPT_FOR;
}
