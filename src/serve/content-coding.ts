import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import { parsePreferences } from '../routes/preferences.ts';

type Compress = (body: Uint8Array) => Promise<Buffer>;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/** How texts are compressed, the better way first. Brotli at 5 is smaller than gzip at its best, in less time. */
export const CODINGS = {
  br: async (body) =>
    brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength } }),
  gzip: async (body) => deflate(body, { level: 6 }),
} as const satisfies Record<string, Compress>;

/** A content coding, as Content-Encoding writes it. */
export type Coding = keyof typeof CODINGS;

const BY_PREFERENCE = ['br', 'gzip'] as const satisfies readonly Coding[];

/** Other names (RFC 9110 §8.4.1.3). */
const ALIASES: Readonly<Partial<Record<Coding, string>>> = { gzip: 'x-gzip' };

/** The coding that an Accept-Encoding header (RFC 9110 §12.5.3) wants most; `undefined` means none. What refuses everything is sent as it is: there is nothing better. */
export function negotiateCoding(header: string | null): Coding | undefined {
  const preferences = parsePreferences(header);
  const quality = (...names: readonly (string | undefined)[]) => preferences.find(({ range }) => names.includes(range))?.quality;
  const others = quality('*') ?? 0;
  const plain = quality('identity') ?? 0;
  const wanted = BY_PREFERENCE.map((coding) => ({ coding, wish: quality(coding, ALIASES[coding]) ?? others }))
    .filter(({ wish }) => wish > 0 && wish >= plain)
    .toSorted((a, b) => b.wish - a.wish);
  return wanted[0]?.coding;
}
