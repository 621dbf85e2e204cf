import type { CardSpec, Encoding } from '../card/spec.ts';

/** Draws cards. The same spec gives the same bytes, on every runtime. */
export interface Renderer {
  /** The 10 hex digits that change when content, fonts, design or renderer change; known before drawing. */
  revision(spec: Pick<CardSpec, 'slogan' | 'language'>): string;
  svg(spec: CardSpec): Promise<string>;
  png(spec: CardSpec): Promise<Uint8Array>;
  /** The bytes of the card's file, as {@link svg} (in UTF-8) and {@link png} give them. */
  file(spec: CardSpec, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>>;
  /** The length of that file in bytes, where it is known without drawing the card. */
  fileLength(spec: CardSpec, encoding: Encoding): Promise<number | undefined>;
}
