import type { Encoding } from '../card/spec.ts';

/** What the files that we write begin and end with. */
const EDGES: Readonly<Record<Encoding, readonly [Buffer, Buffer]>> = {
  png: [Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from('0000000049454e44ae426082', 'hex')],
  svg: [Buffer.from('<svg '), Buffer.from('</svg>')],
};

/** Whether a file has its beginning and its end: after a power failure it may be empty, or hold zeros, under its final name. */
export function isWhole(bytes: Uint8Array, encoding: Encoding): boolean {
  const [first, last] = EDGES[encoding];
  return first.equals(bytes.subarray(0, first.length)) && last.equals(bytes.subarray(-last.length));
}
