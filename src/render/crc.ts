const POLYNOMIAL = 0xedb8_8320;

/** Remainders of the 256 bytes. */
const REMAINDERS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1;
  return remainder;
});

/** The CRC-32 of bytes, as PNG wants it (ISO/IEC 15948, annex D). */
export function crc32(bytes: Uint8Array): number {
  let remainder = 0xffff_ffff;
  for (let i = 0; i < bytes.length; i++) remainder = (REMAINDERS[(remainder ^ (bytes[i] ?? 0)) & 255] ?? 0) ^ (remainder >>> 8);
  return ~remainder >>> 0;
}
