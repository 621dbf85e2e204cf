import { type Coding, CODINGS } from './content-coding.ts';

/** The mark of a coding at the end of an entity tag. */
const MARK = new RegExp(`-(?:${Object.keys(CODINGS).join('|')})(?=")`, 'g');

/** The strong entity tag of a text in a coding: other bytes need another (RFC 9110 §8.8.3.3). */
export function codedTag(etag: string, coding: Coding): string {
  return etag.replace(/"$/, `-${coding}"`);
}

/** A request whose condition names texts as the application knows them, whatever coding the client has them in. */
export function withoutCodedTags(request: Request): Request {
  const condition = request.headers.get('If-None-Match');
  if (condition === null || condition.search(MARK) === -1) return request;
  const headers = new Headers(request.headers);
  headers.set('If-None-Match', condition.replaceAll(MARK, ''));
  return new Request(request, { headers });
}

/** Of the entity tags of a text the one that a condition names: that of the coding wanted now, of no coding, of another. */
export function namedTag(condition: string | null, etag: string, wanted: Coding | undefined): string {
  const others = Object.keys(CODINGS).map((coding) => etag.replace(/"$/, `-${coding}"`));
  const tags = [...(wanted ? [codedTag(etag, wanted)] : []), etag, ...others];
  return tags.find((tag) => condition?.includes(tag)) ?? etag;
}
