import type { Answer } from './ask.ts';
import type { LiveSite } from './site.ts';

/** One thing that a site is held to. */
export interface Check {
  readonly name: string;
  /** Whether a plain file host is held to it too. */
  readonly files: boolean;
  /** What is wrong, a line each; none when all is well. `files` says that the site stands on a plain file host. */
  readonly run: (site: LiveSite, files: boolean) => Promise<readonly string[]>;
}

/** Compares what is with what should be: a line when they differ. */
export function differs(what: string, actual: unknown, expected: string | number | RegExp): readonly string[] {
  const found = String(actual);
  const same = expected instanceof RegExp ? expected.test(found) : found === String(expected);
  return same ? [] : [`${what}: ${found}, instead of ${String(expected)}`];
}

/** Compares headers of an answer with what they should be. */
export function headersDiffer(path: string, { headers }: Answer, expected: Readonly<Record<string, string | RegExp>>): readonly string[] {
  return Object.entries(expected).flatMap(([name, value]) => differs(`${path} ${name}`, headers.get(name), value));
}

/** How files begin. */
const SIGNATURES = {
  png: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
  svg: [0x3c, 0x73, 0x76, 0x67],
  zip: [0x50, 0x4b, 0x03, 0x04],
} as const;

/** What bytes are, by how they begin: `png`, `svg`, `zip`; `undefined` for anything else. */
export function kindOf(body: Uint8Array): string | undefined {
  return Object.entries(SIGNATURES).find(([, signature]) => signature.every((byte, index) => body[index] === byte))?.[0];
}

/** Width and height of a PNG, in px. */
export function pngSize(body: Uint8Array): string {
  if (kindOf(body) !== 'png') return 'no PNG';
  const view = new DataView(body.buffer, body.byteOffset);
  return `${view.getUint32(16)}×${view.getUint32(20)}`;
}
