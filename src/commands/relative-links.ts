/** Attributes of our pages that name a path from the root. Text cannot look like one: it has `&quot;` in place of quotes. */
const ROOT_LINK = /( (?:href|src)=")\/(?!\/)([^"?#]*)/g;

/** Modules are refused to pages that come from a disk; a deferred script is not, and runs at the same time. */
const MODULE = '<script type="module" ';

/**
 * Makes a page work in any folder of a host: its links from the root become relative to `path`, the page's own.
 * With `toFiles` they name `index.html` where a server would look for it, and the script is no module.
 */
export function relativeLinks(html: string, path: string, toFiles: boolean): string {
  const up = '../'.repeat(path.split('/').length - 2) || './';
  const index = toFiles ? 'index.html' : '';
  const linked = html.replace(ROOT_LINK, (_, attribute: string, target: string) => {
    const folder = target === '' || target.endsWith('/');
    return `${attribute}${up}${target}${folder ? index : ''}`;
  });
  return toFiles ? linked.replace(MODULE, '<script defer ') : linked;
}

/** Does the same for a page that is answered at any depth: its links begin with the folder's path on its host. */
export function prefixedLinks(html: string, publicUrl: string): string {
  const { pathname } = new URL(publicUrl);
  return html.replace(ROOT_LINK, (_, attribute: string, target: string) => `${attribute}${pathname.replace(/\/$/, '')}/${target}`);
}
