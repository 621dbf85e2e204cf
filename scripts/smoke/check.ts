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

/** Whether bytes are a PNG, an SVG or a ZIP archive, by how they begin. */
export function kindOf(body: Uint8Array): 'png' | 'svg' | 'zip' | undefined {
  const start = new TextDecoder('latin1').decode(body.subarray(0, 8));
  if (start === '\u0089PNG\r\n\u001A\n') return 'png';
  if (start.startsWith('<svg')) return 'svg';
  return start.startsWith('PK\u0003\u0004') ? 'zip' : undefined;
}

/** Width and height of a PNG, in px. */
export function pngSize(body: Uint8Array): string {
  if (kindOf(body) !== 'png') return 'no PNG';
  const view = new DataView(body.buffer, body.byteOffset);
  return `${view.getUint32(16)}×${view.getUint32(20)}`;
}
