import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import type { FontFile } from './runtime.ts';

async function read(file: string, directory: URL): Promise<Buffer> {
  return readFile(new URL(file, directory)).catch((cause: unknown) => {
    throw new Error(`${file} cannot be read below ${directory.pathname}. Run "npm run fonts".`, { cause });
  });
}

/** Reads fonts/index.json, which `npm run fonts` writes. `directory` ends in a slash. */
export async function readFontIndex(directory: URL): Promise<readonly FontFile[]> {
  // The file is written by this project alone, and a test compares it with the fonts.
  return JSON.parse((await read('index.json', directory)).toString('utf8')) as readonly FontFile[];
}

/** Reads all fonts of a folder. Throws when one is missing, or is not the file that index.json names. */
export async function readFonts(directory: URL): Promise<readonly (FontFile & { readonly bytes: Uint8Array })[]> {
  const index = await readFontIndex(directory);
  return Promise.all(
    index.map(async (font) => {
      const bytes = await read(font.file, directory);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (sha256 !== font.sha256) throw new Error(`${font.file} is not the file that index.json names. Run "npm run fonts".`);
      return { ...font, bytes };
    }),
  );
}
