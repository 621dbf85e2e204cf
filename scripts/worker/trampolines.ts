/** The callbacks that harfbuzzjs hands to HarfBuzz as far as Placard uses them: freeing, and the five drawing functions. First the result, then the arguments; i 32-bit integer, f 32-bit float, v nothing. */
export const SIGNATURES = ['vi', 'viiiffi', 'viiiffffi', 'viiiffffffi', 'viiii'] as const;

const TYPES: Readonly<Record<string, number>> = { i: 0x7f, j: 0x7e, f: 0x7d, d: 0x7c };

function typesOf(letters: string): readonly number[] {
  return Array.from(letters, (letter) => {
    const type = TYPES[letter];
    if (type === undefined) throw new Error(`"${letter}" is no type of WebAssembly`);
    return type;
  });
}

/**
 * A WebAssembly module that imports the function `e.f` of a signature and exports it as `f`. Magic number and version, then the
 * sections type, import and export of the binary format (WebAssembly Core Specification, chapter 5). All lengths are below 128.
 */
export function trampoline(signature: string): Uint8Array {
  const results = signature.startsWith('v') ? [] : typesOf(signature.slice(0, 1));
  const parameters = typesOf(signature.slice(1));
  const type = [1, 0x60, parameters.length, ...parameters, results.length, ...results];
  const importing = [1, 1, 0x65, 1, 0x66, 0, 0];
  const exporting = [1, 1, 0x66, 0, 0];
  const sections = [1, type.length, ...type, 2, importing.length, ...importing, 7, exporting.length, ...exporting];
  return Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, ...sections);
}
