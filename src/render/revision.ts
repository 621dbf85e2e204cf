import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Ten hex digits of the SHA-256 of some texts. They change when any of the texts does.
 * Not by `crypto.subtle`: a Worker may not wait for that while it starts, and the first request has no time for all revisions.
 */
export function revisionOf(parts: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 10);
}
