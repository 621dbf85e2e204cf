/** The modules that only the Worker's bundle has: scripts/build-worker.ts supplies them, or the platform. */

declare module 'cloudflare:workers' {
  /** Keeps the request that is being answered alive until a promise is settled (https://developers.cloudflare.com/workers/runtime-apis/context/#waituntil). */
  export function waitUntil(promise: Promise<unknown>): void;
  /** What wrangler.toml binds to the Worker. */
  export const env: {
    readonly PUBLIC_URL?: string;
    /** The prerendered site. What it has under its own name is answered before the Worker is asked. */
    readonly ASSETS: import('./workers-assets.ts').Assets;
  };
}

declare module '*.wasm' {
  const module: WebAssembly.Module;
  export default module;
}

declare module 'bundled:deployment' {
  /** All fonts of fonts/index.json. */
  export const fonts: import('./unpack-fonts.ts').PackedFonts;
  /** The text of slogans.yaml. */
  export const content: string;
  /** See `renderer-revision.ts`. */
  export const rendererRevision: string;
}

declare module 'bundled:harfbuzz' {
  /** What is used of the Emscripten module of harfbuzzjs. */
  export interface HarfBuzzModule {
    readonly wasmExports: { readonly __indirect_function_table: WebAssembly.Table };
    addFunction: (callback: (...values: number[]) => number | void, signature: string) => number;
    removeFunction: (index: number) => void;
  }
  /** The factory of `harfbuzzjs/dist/harfbuzz.js`. */
  const createHarfBuzz: (options: {
    instantiateWasm: (imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void) => void;
  }) => Promise<HarfBuzzModule>;
  export default createHarfBuzz;
}

declare module 'bundled:trampolines' {
  /** By signature ("viii": returns nothing, takes three 32-bit integers): a module that exports the function it imports. */
  const trampolines: Readonly<Record<string, WebAssembly.Module>>;
  export default trampolines;
}
