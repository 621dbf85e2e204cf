import { parseOrigin } from './settings.ts';

/** A name or an address, with a port or without, as Host has it (RFC 9110 §7.2). */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
/** The longest name in DNS, a colon and a port. */
const LONGEST = 253 + 6;

/**
 * The origin under which a proxy was asked, by X-Forwarded-Proto and X-Forwarded-Host; `undefined` when one is missing, is a list, or is
 * anything but a scheme of the web and a host. Only a proxy that sets both itself can be believed.
 */
export function forwardedOrigin({ headers }: Request): string | undefined {
  const scheme = headers.get('X-Forwarded-Proto');
  const host = headers.get('X-Forwarded-Host')?.toLowerCase();
  if ((scheme !== 'http' && scheme !== 'https') || host === undefined || host.length > LONGEST || !HOST.test(host)) return undefined;
  const origin = parseOrigin(`${scheme}://${host}`);
  // Not what the URL standard makes of it: 0x7f.1 is 127.0.0.1 there.
  return origin !== undefined && host.replace(/:\d+$/, '') === new URL(origin).hostname ? origin : undefined;
}
