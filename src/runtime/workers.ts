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

/** Whether resvg stopped in the middle of its work. What it says of an SVG that it cannot read is a plain `Error`. */
const isTrap = (error: unknown): boolean => error instanceof WebAssembly.RuntimeError || error instanceof RangeError;

/**
 * Draws by resvg, which starts with the first image. After a trap its memory is not to be trusted: it is started anew, and the image
 * tried once more. The bundle's `initWasm` allows that (scripts/worker/resvg-plugin.ts), the package's own does not.
 */
function startRasterizer(module: WebAssembly.Module): Runtime['rasterize'] {
  let started: Promise<void> | undefined;
  const drawOnce = async (svg: string): Promise<Pixels> => {
    const awaited = (started ??= initWasm(module));
    try {
      await awaited;
      // Another card may have trapped in the meantime.
      return awaited === started ? draw(svg) : await drawOnce(svg);
    } catch (error) {
      if (isTrap(error) && awaited === started) started = undefined;
      throw error;
    }
  };
  return async (svg) =>
    drawOnce(svg).catch((error: unknown) => {
      if (isTrap(error)) return drawOnce(svg);
      throw error;
    });
}

/** The runtime of Cloudflare Workers, to be made once per isolate. */
export function createWorkersRuntime({ rendererRevision, fonts, layoutEngine, rasterizer }: WorkersParts): Runtime {
  let unpacked: Runtime['fonts'] | undefined;
  return {
    rendererRevision,
    // Unpacking takes longer than answering without drawing.
    get fonts() {
      return (unpacked ??= unpackFonts(fonts));
    },
    layoutEngine,
    rasterize: startRasterizer(rasterizer),
    deflate,
  };
}
