import type { PeerFont } from './cut-fonts.ts';

/** Fonts as Satori takes them, each file a family of its own, and the two lists of families in CSS. */
export function satoriFonts(fonts: readonly (Omit<PeerFont, 'bytes'> & { readonly bytes: Uint8Array | ArrayBuffer })[]) {
  const families = (role: PeerFont['family']) =>
    fonts
      .filter(({ family }) => family === role)
      .map(({ name }) => name)
      .join(', ');
  return {
    fonts: fonts.map(({ name, bytes }) => ({ name, data: new Uint8Array(bytes).buffer, weight: 700 as const, style: 'normal' as const })),
    families: { display: families('display'), small: families('small') },
  };
}
