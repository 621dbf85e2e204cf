import harfbuzz from 'bundled:satori-harfbuzz';

/**
 * Lets Satori's standalone build start its HarfBuzz in workerd, which has no `location` and compiles no bytes at run time
 * (https://github.com/vercel/satori/issues/796). Has to be imported before Satori.
 */
Reflect.set(globalThis, 'location', { href: 'https://placard.example/' });

const instantiate = WebAssembly.instantiate;

Reflect.set(WebAssembly, 'instantiate', async (source: unknown, imports: WebAssembly.Imports) =>
  source instanceof WebAssembly.Module
    ? instantiate(source, imports)
    : { module: harfbuzz, instance: await instantiate(harfbuzz, imports) },
);
