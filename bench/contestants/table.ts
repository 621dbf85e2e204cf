import type { Contestant } from './contestant.ts';

/** Everyone who draws the flat card on Node, in the order of a round. Adding one is adding a row. Code is loaded only by its own process. */
export const CONTESTANTS: readonly Contestant[] = [
  { id: 'ours', label: 'Placard, flush', package: undefined, open: async () => (await import('./ours.ts')).openOurs() },
  { id: 'takumi', label: 'Takumi, native', package: '@takumi-rs/core', open: async () => (await import('./takumi.ts')).openTakumi() },
  {
    id: 'takumi-wasm',
    label: 'Takumi, wasm',
    package: '@takumi-rs/wasm',
    open: async () => (await import('./takumi-wasm.ts')).openTakumiWasm(),
  },
  { id: 'vercel-og', label: '@vercel/og', package: '@vercel/og', open: async () => (await import('./vercel-og.ts')).openVercelOg() },
  {
    id: 'satori-resvg',
    label: 'Satori + resvg',
    package: 'satori',
    open: async () => (await import('./satori-resvg.ts')).openSatoriResvg(),
  },
  {
    id: 'satori-sharp',
    label: 'Satori + sharp',
    package: 'sharp',
    open: async () => (await import('./satori-sharp.ts')).openSatoriSharp(),
  },
  { id: 'canvas', label: '@napi-rs/canvas', package: '@napi-rs/canvas', open: async () => (await import('./canvas.ts')).openCanvas() },
  {
    id: 'chromium',
    label: 'Chromium screenshot',
    package: 'playwright-core',
    elsewhere: true,
    open: async () => (await import('./chromium.ts')).openChromium(),
  },
  {
    id: 'shipped',
    label: 'Placard, as served (with its art)',
    package: undefined,
    open: async () => (await import('./shipped.ts')).openShipped(),
  },
];
