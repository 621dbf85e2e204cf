import { encode } from 'uqr';

/** Quiet zone around a QR code, modules (ISO/IEC 18004). */
export const QUIET_ZONE = 4;

/** A QR code: `size` modules square without its quiet zone, dark where `dark[row][column]`. */
export interface Code {
  readonly size: number;
  readonly dark: readonly (readonly boolean[])[];
}

/** Encodes a URL with error correction level M. Throws when it is longer than a code can hold. */
export function encodeUrl(url: string): Code {
  const { size, data } = encode(url, { ecc: 'M', border: 0 });
  return { size, dark: data };
}

/** The dark modules as SVG path data, `module` px each, the code's upper left corner at (`x`, `y`). Dark modules that stand side by side become one rectangle. */
export function codePath({ size, dark }: Code, x: number, y: number, module: number): string {
  let path = '';
  dark.forEach((row, r) => {
    for (let start = 0; start < size; start++) {
      if (!row[start]) continue;
      let end = start;
      while (end < size && row[end]) end++;
      const width = (end - start) * module;
      path += `M${x + start * module} ${y + r * module}h${width}v${module}h${-width}z`;
      start = end;
    }
  });
  return path;
}
