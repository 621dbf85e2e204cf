import type { Content } from '../commands/project.ts';
import { cachedDrawer } from '../render/cache-drawings.ts';
import { cachedFiles } from '../render/cache-files.ts';
import type { Drawer } from '../render/drawing.ts';
import { knownLengths } from '../render/known-lengths.ts';
import { rendererOf } from '../render/renderer-of.ts';
import type { Renderer } from '../render/renderer.ts';

/** What a renderer of the server is made of. */
interface NodeRendererParts extends Content {
  readonly drawer: Drawer;
  /** Origin of the share pages, without a slash at the end. */
  readonly publicUrl: string;
  readonly cacheMegabytes: number;
}

const MEGABYTE = 1_000_000;
/** The part of the memory for drawings: each serves every theme, and takes a hundred times as long to make as a file does from it. */
const DRAWINGS = 0.75;

/** The renderer of the server: by a drawer, with what was drawn and written kept in memory. */
export async function nodeRenderer({ drawer, cacheMegabytes, ...parts }: NodeRendererParts): Promise<Renderer> {
  const bytes = cacheMegabytes * MEGABYTE;
  const drawings = cachedDrawer(drawer, { bytes: Math.round(bytes * DRAWINGS), shareWork: true });
  return knownLengths(cachedFiles(await rendererOf({ ...parts, drawer: drawings }), { bytes: Math.round(bytes * (1 - DRAWINGS)) }));
}
