import { mkdir, readFile, writeFile } from 'node:fs/promises';

import type { PeerFont } from '../cards/cut-fonts.ts';

const FOLDER = new URL('../out/fonts/', import.meta.url);

type Entry = Omit<PeerFont, 'bytes'>;

/** Puts the fonts of the peers where their processes read them. */
export async function writePeerFonts(fonts: readonly PeerFont[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  for (const { name, bytes } of fonts) await writeFile(new URL(`${name}.ttf`, FOLDER), bytes);
  const index: readonly Entry[] = fonts.map(({ family, name, ranges }) => ({ family, name, ranges }));
  await writeFile(new URL('index.json', FOLDER), JSON.stringify(index));
}

/** Whether a font is of the family that draws Latin, Cyrillic and Greek, which is all that the flat cards of the cold measures need. */
const isRoboto = ({ name }: Entry): boolean => name.includes('roboto-flex');

/** Reads the fonts of the peers: those of the alphabets, or all. */
export async function readPeerFonts(which: 'alphabets' | 'all' = 'alphabets'): Promise<readonly PeerFont[]> {
  const index: readonly Entry[] = JSON.parse(await readFile(new URL('index.json', FOLDER), 'utf8'));
  const entries = index.filter((entry) => which === 'all' || isRoboto(entry));
  return Promise.all(entries.map(async (entry) => ({ ...entry, bytes: await readFile(new URL(`${entry.name}.ttf`, FOLDER)) })));
}
