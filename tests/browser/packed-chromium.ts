import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A Chromium with the libraries and the font configuration that it needs beside it. */
export interface PackedChromium {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/** What the package holds: the browser, fonts, and the shared libraries that a bare machine lacks. */
const PACKS = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];

/** Unpacks the Chromium of the development packages once, into node_modules/.cache. The package would unpack into a folder that all users share, and the libraries on AWS Lambda only. */
export async function unpackChromium(): Promise<PackedChromium> {
  const entry = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
  const packs = join(entry, '../../bin');
  const home = join(entry, '../../../../.cache/placard-chromium');
  if (!existsSync(home)) await unpack(packs, home);
  // The package's own configuration looks for its fonts elsewhere; without any font Chromium refuses web fonts at random.
  await writeFile(join(home, 'fonts/fonts.conf'), fontConfiguration(home));
  const env = { ...process.env, LD_LIBRARY_PATH: join(home, 'al2023/lib'), FONTCONFIG_PATH: join(home, 'fonts') };
  return { executablePath: join(home, 'chromium'), env };
}

const fontConfiguration = (home: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${home}/fonts/fonts</dir><cachedir>${home}/fonts-cache</cachedir></fontconfig>
`;

async function unpack(packs: string, home: string): Promise<void> {
  const scratch = `${home}-${process.pid}`;
  await mkdir(scratch, { recursive: true });
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = scratch; // where the package unpacks to
  const { inflate } = await import('@sparticuz/chromium');
  await Promise.all(PACKS.map((pack) => inflate(join(packs, pack))));
  if (TMPDIR === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = TMPDIR;
  await rename(scratch, home).catch(() => rm(scratch, { recursive: true }));
}
