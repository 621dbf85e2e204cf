import createOriginal, { type HarfBuzzModule } from 'bundled:harfbuzz';
import trampolines from 'bundled:trampolines';
import wasm from 'harfbuzzjs/dist/harfbuzz.wasm';

/**
 * A JavaScript callback as a WebAssembly function, which is what a table takes. Emscripten compiles a module of 30 bytes for that;
 * workerd compiles nothing at run time, so the module comes ready with the bundle.
 */
function toWasmFunction(callback: (...values: number[]) => number | void, signature: string): unknown {
  const module = trampolines[signature];
  if (!module) throw new Error(`HarfBuzz wants a callback of signature "${signature}", which scripts/worker/trampolines.ts does not list`);
  return new WebAssembly.Instance(module, { e: { f: callback } }).exports['f'];
}

/** Lets callbacks into the function table of HarfBuzz, and reuses the places of those that are gone. */
function takeCallbacks(module: HarfBuzzModule): void {
  const table = module.wasmExports.__indirect_function_table;
  const free: number[] = [];
  module.addFunction = (callback, signature) => {
    const index = free.pop() ?? table.grow(1);
    table.set(index, toWasmFunction(callback, signature));
    return index;
  };
  module.removeFunction = (index) => {
    table.set(index, null);
    free.push(index);
  };
}

/**
 * The factory of HarfBuzz for workerd. In the bundle it stands in for `harfbuzz.js` of harfbuzzjs, which would fetch the module and
 * compile it. Can go when harfbuzzjs takes a compiled module and a list of callbacks by itself.
 */
export default async function createHarfBuzz(): Promise<HarfBuzzModule> {
  const module = await createOriginal({
    instantiateWasm: (imports, done) => done(new WebAssembly.Instance(wasm, imports), wasm),
  });
  takeCallbacks(module);
  return module;
}
