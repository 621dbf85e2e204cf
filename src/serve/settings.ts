import { availableParallelism } from 'node:os';

/** How the Node server is reached, and what it may use. */
export interface Settings {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** A host name or address to listen on. `localhost` means every address it has, so that IPv4 and IPv6 both work. */
  readonly host: string;
  /** The origin the pages are published under; `undefined` means the one listened on. */
  readonly publicUrl: string | undefined;
  /** Whether, without a `publicUrl`, the proxy in front tells the origin by X-Forwarded-Proto and X-Forwarded-Host. */
  readonly trustProxy: boolean;
  /** How many threads draw cards. */
  readonly threads: number;
  /** How much memory drawings and finished images may take, in MB of 1,000,000 bytes. */
  readonly cacheMegabytes: number;
}

/** The settings, or everything that is wrong with them, a line each. */
export type SettingsReading = { readonly settings: Settings } | { readonly problems: readonly string[] };

/** What holds where nothing is set. The main thread has little to do while the others draw, so that there is one of them for each core. */
export const DEFAULTS = {
  port: 8787,
  host: 'localhost',
  publicUrl: undefined,
  trustProxy: false,
  threads: availableParallelism(),
  cacheMegabytes: 64,
} as const satisfies Settings;

/** The whole numbers that a setting may have, and how a problem names it. */
const RANGES = { PORT: [0, 65_535], THREADS: [1, 64], CACHE_MB: [1, 65_536] } as const satisfies Record<string, readonly [number, number]>;

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads PORT, HOST, PUBLIC_URL, TRUST_PROXY, THREADS and CACHE_MB; empty ones count as not set. */
export function readSettings(env: Environment): SettingsReading {
  const port = parseWhole(env, 'PORT', DEFAULTS.port);
  const threads = parseWhole(env, 'THREADS', DEFAULTS.threads);
  const cacheMegabytes = parseWhole(env, 'CACHE_MB', DEFAULTS.cacheMegabytes);
  const publicUrl = env.PUBLIC_URL ? parseOrigin(env.PUBLIC_URL) : undefined;
  const problems = [
    ...[port, threads, cacheMegabytes].filter((value) => typeof value === 'string'),
    ...(env.PUBLIC_URL && publicUrl === undefined
      ? [`PUBLIC_URL must be an origin like https://example.org, without a path, not "${env.PUBLIC_URL}".`]
      : []),
    ...(/^[01]?$/.test(env.TRUST_PROXY ?? '') ? [] : [`TRUST_PROXY must be 1 or 0, not "${env.TRUST_PROXY}".`]),
  ];
  if (typeof port === 'string' || typeof threads === 'string' || typeof cacheMegabytes === 'string' || problems.length > 0)
    return { problems };
  return { settings: { port, host: env.HOST || DEFAULTS.host, publicUrl, trustProxy: env.TRUST_PROXY === '1', threads, cacheMegabytes } };
}

/** The whole number of a variable, or what is wrong with it. */
function parseWhole(env: Environment, name: keyof typeof RANGES, without: number): number | string {
  const text = env[name] || String(without);
  const [least, most] = RANGES[name];
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : `${name} must be a whole number from ${least} to ${most}, not "${text}".`;
}

/** The origin of a URL that is nothing but one; `undefined` for any other text. */
export function parseOrigin(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.href === `${url.origin}/` ? url.origin : undefined;
}
