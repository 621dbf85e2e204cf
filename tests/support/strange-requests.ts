import fc from 'fast-check';

/** A request as somebody might send who looks for more than there is. */
export interface StrangeRequest {
  readonly method: string;
  /** The target, verbatim. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
}

const QUERIES = [
  '?',
  '?v=1',
  '?fbclid=x',
  '?size=og&colour=ink',
  '?size=%00',
  '?url=https://evil.example/',
  '??',
  '?../../',
  '?%',
  '?//evil.example',
];
const PIECES = [
  '/',
  '//',
  '/./',
  '/../',
  '/%2e%2e/',
  '/%2E./',
  '/..%2f',
  '/%252e%252e/',
  '/%c0%ae%c0%ae/',
  '/%uff0e',
  '%c0%af',
  '%e0%80%af',
  '%ff',
  '%00',
  '%0a',
  '%0d%0aLocation:%20//evil.example',
  '%',
  '%2',
  '%zz',
  '%25',
  '%20',
  '+',
  ';',
  ';v=1',
  ',',
  '@',
  ':',
  '=',
  '&',
  '~',
  '$',
  '!',
  "'",
  '.png',
  '.svg',
  '.PNG',
  '.gif',
  '.webp',
  '@2x',
  '-red',
  '-teal',
  '.0123456789',
  '.fffffffff',
  '#',
  '%23',
  '%3f',
  '%5c',
  '%2f',
  '[',
  ']',
  '|',
  '^',
];
const PREFIXES = [
  '/',
  '//evil.example',
  '///evil.example',
  '/%5cevil.example',
  '/%2f%2fevil.example',
  '/@evil.example',
  '/http://evil.example',
  '/.',
  '/..',
  '/xx',
  '/cdn-cgi',
];
const METHODS = ['POST', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'PURGE', 'QUERY', 'MKCOL', 'REPORT'];

const HEADERS = {
  'X-Forwarded-Host': ['evil.example', 'evil.example, placard.example', 'a/b', '', '[::1]:80'],
  'X-Forwarded-Proto': ['http', 'javascript', 'https, http'],
  'X-Forwarded-Prefix': ['/evil', '//evil.example'],
  Forwarded: ['host=evil.example;proto=http', 'for="[::1]"'],
  'X-Original-URL': ['/en/nato-out/og.png', '//evil.example'],
  'X-Rewrite-URL': ['/en/nato-out/og.png'],
  'X-HTTP-Method-Override': ['GET', 'DELETE'],
  Accept: ['text/html', '*/*', 'text/html;q=0', 'image/*', ';;;', 'x'.repeat(2000)],
  'Accept-Language': ['ar', '*', '-', 'x-evil', 'en;q=9'],
  'Accept-Encoding': ['br', 'gzip', '*', 'identity;q=0', 'br;q=0'],
  'If-None-Match': ['*', '"a"', 'W/', '"'.repeat(999), '"0123456789-og-red-png"', '"0123456789-og-red-svg-br"'],
  Range: ['bytes=0-0', 'bytes=-1', 'bytes=0-,0-,0-'],
  Cookie: ['a=b', 'theme=ink'],
  Origin: ['https://evil.example', 'null'],
} as const satisfies Record<string, readonly string[]>;

type Mangle = (target: string) => string;

const insert =
  (piece: string, place: number): Mangle =>
  (target) => {
    const at = Math.round(place * target.length);
    return target.slice(0, at) + piece + target.slice(at);
  };
const encode =
  (place: number): Mangle =>
  (target) => {
    const at = Math.min(Math.floor(place * target.length), target.length - 1);
    return `${target.slice(0, at)}%${target.charCodeAt(at).toString(16).padStart(2, '0')}${target.slice(at + 1)}`;
  };
const flip =
  (place: number): Mangle =>
  (target) => {
    const at = Math.floor(place * target.length);
    const [character = ''] = target.slice(at);
    const other = character === character.toLowerCase() ? character.toUpperCase() : character.toLowerCase();
    return target.slice(0, at) + other + target.slice(at + 1);
  };
const drop =
  (place: number): Mangle =>
  (target) => {
    const at = Math.floor(place * target.length);
    return target.slice(0, at) + target.slice(at + 1);
  };

const place = fc.integer({ min: 0, max: 999 }).map((thousandths) => thousandths / 1000);

const mangle: fc.Arbitrary<Mangle> = fc.oneof(
  fc.tuple(fc.constantFrom(...PIECES), place).map(([piece, at]) => insert(piece, at)),
  fc.tuple(fc.stringMatching(/^[ -"$-~]{1,3}$/), place).map(([text, at]) => insert(encodeURI(text), at)),
  fc.constantFrom(...QUERIES).map(
    (query): Mangle =>
      (target) =>
        target + query,
  ),
  fc.constantFrom(...PREFIXES).map(
    (prefix): Mangle =>
      (target) =>
        prefix + target,
  ),
  place.map(encode),
  place.map(flip),
  place.map(drop),
  fc.constant<Mangle>((target) => target.toUpperCase()),
  fc.constantFrom(600, 3000, 8000).map(
    (length): Mangle =>
      (target) =>
        target + 'x'.repeat(length),
  ),
);

const headers = fc
  .array(
    fc
      .constantFrom(...Object.entries<readonly string[]>(HEADERS))
      .chain(([name, values]) => fc.constantFrom(...values).map((value) => [name, value] as const)),
    { maxLength: 3 },
  )
  .map((entries): Record<string, string> => Object.fromEntries(entries));

/** So many requests that begin with addresses that exist and are bent: the same for the same numbers. Targets begin with a slash. */
export function strangeRequests(addresses: readonly string[], count: number, seed: number): readonly StrangeRequest[] {
  const target = fc
    .tuple(fc.constantFrom(...addresses), fc.array(mangle, { minLength: 0, maxLength: 3 }))
    .map(([address, mangles]) => mangles.reduce((bent, bend) => bend(bent), address))
    .map((bent) => (bent.startsWith('/') ? bent : `/${bent}`));
  const method = fc.oneof({ weight: 8, arbitrary: fc.constant('GET') }, fc.constantFrom('HEAD', 'OPTIONS'), fc.constantFrom(...METHODS));
  return fc.sample(fc.record({ method, target, headers }), { numRuns: count, seed });
}
