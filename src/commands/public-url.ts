import { parseOrigin } from '../serve/settings.ts';
import { type Arguments, lastValue } from './arguments.ts';
import { UsageError } from './usage-error.ts';

const DEFAULT = 'http://localhost:8787';

/** The origin of the share pages, from `--public-url` or the environment. Throws `UsageError` when it is none. */
export function readPublicUrl(args: Arguments): string {
  const given = lastValue(args, 'public-url') ?? (process.env['PUBLIC_URL'] || DEFAULT);
  const origin = parseOrigin(given);
  if (origin === undefined)
    throw new UsageError(`--public-url has to be an origin like https://example.org, without a path, not "${given}".`);
  return origin;
}
