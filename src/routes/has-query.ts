/** Whether a URL has a query, be it an empty one: to caches `og.png?` is another name. */
export function hasQuery(url: string): boolean {
  return url.split('#', 1)[0]?.includes('?') ?? false;
}
