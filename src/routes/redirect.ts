/** A redirect without a body. The location is a path of this site, so that the host of the request stays out of it. */
export function redirect(status: 302 | 308, location: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(null, { status, headers: { ...headers, Location: location, 'Content-Length': '0' } });
}
