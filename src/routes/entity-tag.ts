const ENTITY_TAG = /(?:W\/)?("[^"]*")/g;

/** Whether an `If-None-Match` header (a list, weak or strong, or `*`) names a strong entity tag, by the weak comparison of RFC 9110 §13.1.2. */
export function matchesEntityTag(header: string | null, entityTag: string): boolean {
  if (header === null) return false;
  if (header.trim() === '*') return true;
  return [...header.matchAll(ENTITY_TAG)].some(([, opaque]) => opaque === entityTag);
}
