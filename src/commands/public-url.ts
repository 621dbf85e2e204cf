import { parseOrigin } from '../serve/settings.ts';
import { type Arguments, lastValue } from './arguments.ts';
import { UsageError } from './usage-error.ts';

const DEFAULT = 'http://localhost:8787';

/** The origin of the share pages, from `--public-url` or the environment. Throws `UsageError` when it is none. */
export function readPublicUrl(args: Arguments): string {
  const given = readGiven(args);
  const origin = parseOrigin(given);
  if (origin === undefined)
    throw new UsageError(`--public-url has to be an origin like https://example.org, without a path, not "${given}".`);
  return origin;
}

/** The address of a site that may stand in a folder of its host, without a final slash, from the same places. Throws `UsageError` when it is none. */
export function readSiteUrl(args: Arguments): string {
  const given = readGiven(args);
  const url = URL.parse(given);
  const { protocol, origin, pathname, href } = url ?? {};
  if (origin === undefined || pathname === undefined || !/^https?:$/.test(protocol ?? '') || href !== origin + pathname)
    throw new UsageError(`--public-url has to be an address like https://example.org or https://example.org/folder/, not "${given}".`);
  return origin + pathname.replace(/\/+$/, '');
}

function readGiven(args: Arguments): string {
  return lastValue(args, 'public-url') ?? (process.env['PUBLIC_URL'] || DEFAULT);
}
