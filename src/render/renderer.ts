import type { CardSpec } from '../card/spec.ts';

/** Draws cards. The same spec gives the same bytes, on every runtime. */
export interface Renderer {
  /** The 10 hex digits that change when content, fonts, design or renderer change; known before drawing. */
  revision(spec: Pick<CardSpec, 'slogan' | 'language'>): string;
  svg(spec: CardSpec): Promise<string>;
  png(spec: CardSpec): Promise<Uint8Array>;
}
