import { initWasm, Resvg } from '@resvg/resvg-wasm';

import { deflate } from './deflate.ts';
import type { Pixels, Runtime } from './runtime.ts';
import { type PackedFonts, unpackFonts } from './unpack-fonts.ts';

/** What the build puts beside the Worker's code. Modules are compiled by the platform: workerd compiles no bytes. */
interface WorkersParts {
  readonly rendererRevision: string;
  readonly fonts: PackedFonts;
  /** `satori/layout.wasm`. */
  readonly layoutEngine: WebAssembly.Module;
  /** `@resvg/resvg-wasm/index_bg.wasm`. */
  readonly rasterizer: WebAssembly.Module;
}

/**
 * Draws an SVG and frees what that took: without it a card leaks 3 MB.
 * After a panic of resvg `free` throws too; the first error is the one to be told.
 */
function draw(svg: string): Pixels {
  const resvg = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = attempt(() => resvg.render(), resvg);
  const { width, height } = image;
  const data = attempt(() => image.pixels, image, resvg);
  image.free();
  resvg.free();
  return { width, height, data };
}

/** Does a step; when it fails, frees the owners as far as they can still be freed. */
function attempt<T>(step: () => T, ...owners: readonly { free(): void }[]): T {
  try {
    return step();
  } catch (error) {
    for (const owner of owners) {
      try {
        owner.free();
      } catch {
        // The memory of a module that has panicked cannot be tidied up.
      }
    }
    throw error;
  }
}

/** The runtime of Cloudflare Workers, to be made once per isolate. The rasterizer starts with the first image. */
export function createWorkersRuntime({ rendererRevision, fonts, layoutEngine, rasterizer }: WorkersParts): Runtime {
  let started: Promise<void> | undefined;
  let unpacked: Runtime['fonts'] | undefined;
  return {
    rendererRevision,
    // Unpacking takes longer than answering without drawing.
    get fonts() {
      return (unpacked ??= unpackFonts(fonts));
    },
    layoutEngine,
    rasterize: async (svg) => {
      await (started ??= initWasm(rasterizer));
      return draw(svg);
    },
    deflate,
  };
}
