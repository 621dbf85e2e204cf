/** What the headers of an answer have in common with others of its kind. */
export type Kind = keyof typeof KINDS;

/** One request and what must come back. In values `{etag}` is the entity tag that the path has without conditions, and `{rev}` the revision in it. */
export interface Case {
  /** Method and target, verbatim; `{rev}` as above, of `/en/nato-out/og.png`. */
  readonly ask: string;
  readonly send?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly kind: Kind;
  /** Further headers, exactly; `undefined` means that there is none. `Vary` is always compared. */
  readonly has?: Readonly<Record<string, string | undefined>>;
  /** Asked on Node alone: on the way to workerd the request is changed or refused. */
  readonly onlyNode?: true;
}

export const FRESH = 'public, max-age=300, stale-while-revalidate=86400';
export const IMMUTABLE = 'public, max-age=31536000, immutable';
export const BRIEF = 'public, max-age=60';
export const ALLOWED = 'GET, HEAD, OPTIONS';

const OPEN = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
  'set-cookie': undefined,
} as const;

const OWN = {
  'access-control-allow-origin': undefined,
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; img-src 'self'; manifest-src 'self'; script-src 'self'; style-src 'self'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'set-cookie': undefined,
} as const;

/** The headers of each kind. `coded`: Node compresses it for who accepts that, and says so by `Vary`. */
export const KINDS = {
  /** A PNG, an icon, a kit, and what leads to them. */
  image: { headers: { ...OPEN, 'content-security-policy': undefined }, coded: false },
  svg: { headers: { ...OPEN, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }, coded: true },
  /** A page, or another text worth compressing. */
  text: { headers: OWN, coded: true },
  /** Something with the headers of pages that is too short to be compressed, or without a body. */
  short: { headers: OWN, coded: false },
  /** An SVG that is too short to be compressed. */
  icon: { headers: { ...OPEN, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox" }, coded: false },
} as const;
