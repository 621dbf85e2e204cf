/** What a site answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** How to ask. */
export interface Question {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How long an answer may take, in ms: a kit is drawn while it is sent. */
const PATIENCE = 120_000;

/** Sends one request and follows no redirect. Nothing is compressed on the way, so that lengths can be compared. */
export async function ask(url: string, { method = 'GET', headers = {} }: Question = {}): Promise<Answer> {
  const response = await fetch(url, {
    method,
    headers: { 'Accept-Encoding': 'identity', ...headers },
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
  });
  return { status: response.status, headers: response.headers, body: new Uint8Array(await response.arrayBuffer()) };
}
