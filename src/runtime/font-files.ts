import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { FontFile } from './runtime.ts';

/** What is wrong with the fonts of a folder, and what to do. */
export class FontError extends Error {
  override readonly name = 'FontError';

  constructor(problem: string, options?: ErrorOptions) {
    super(`${problem}. Run "npm run fonts".`, options);
  }
}

async function read(file: string, directory: URL): Promise<Buffer> {
  return readFile(new URL(file, directory)).catch((cause: unknown) => {
    throw new FontError(`${file} cannot be read below ${fileURLToPath(directory)}`, { cause });
  });
}

function isFontFile(value: unknown): value is FontFile {
  if (typeof value !== 'object' || value === null) return false;
  const { face, file, sha256, ranges }: Partial<Record<keyof FontFile, unknown>> = value;
  return [face, file, sha256].every((field) => typeof field === 'string') && Array.isArray(ranges);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads fonts/index.json, which `npm run fonts` writes. `directory` ends in a slash. Throws `FontError` when it is missing or something else. */
export async function readFontIndex(directory: URL): Promise<readonly FontFile[]> {
  const text = (await read('index.json', directory)).toString('utf8');
  const index = parseJson(text);
  if (!Array.isArray(index) || index.length === 0 || !index.every(isFontFile)) throw new FontError('index.json is not as it was written');
  return index;
}

/** Reads all fonts of a folder. Throws `FontError` when one is missing, or is not the file that index.json names. */
export async function readFonts(directory: URL): Promise<readonly (FontFile & { readonly bytes: Uint8Array })[]> {
  const index = await readFontIndex(directory);
  return Promise.all(
    index.map(async (font) => {
      const bytes = await read(font.file, directory);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      if (sha256 !== font.sha256) throw new FontError(`${font.file} is not the file that index.json names`);
      return { ...font, bytes };
    }),
  );
}
