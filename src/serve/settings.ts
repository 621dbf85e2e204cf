/** How the Node server is reached. */
export interface Settings {
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** A host name or address to listen on. `localhost` means every address it has, so that IPv4 and IPv6 both work. */
  readonly host: string;
  /** The origin the pages are published under; `undefined` means the one listened on. */
  readonly publicUrl: string | undefined;
}

/** The settings, or everything that is wrong with them, a line each. */
export type SettingsReading = { readonly settings: Settings } | { readonly problems: readonly string[] };

const DEFAULT_PORT = '8787';
const DEFAULT_HOST = 'localhost';

/** Reads PORT, HOST and PUBLIC_URL; empty ones count as not set. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): SettingsReading {
  const port = parsePort(env.PORT || DEFAULT_PORT);
  const publicUrl = env.PUBLIC_URL ? parseOrigin(env.PUBLIC_URL) : undefined;
  const problems = [
    ...(port === undefined ? [`PORT must be a whole number from 0 to 65535, not "${env.PORT}".`] : []),
    ...(env.PUBLIC_URL && publicUrl === undefined
      ? [`PUBLIC_URL must be an origin like https://example.org, without a path, not "${env.PUBLIC_URL}".`]
      : []),
  ];
  if (port === undefined || problems.length > 0) return { problems };
  return { settings: { port, host: env.HOST || DEFAULT_HOST, publicUrl } };
}

function parsePort(text: string): number | undefined {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : undefined;
}

/** The origin of a URL that is nothing but one; `undefined` for any other text. */
export function parseOrigin(text: string): string | undefined {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  return url.href === `${url.origin}/` ? url.origin : undefined;
}
