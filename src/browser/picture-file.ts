let address = '';
let fetching: Promise<File> | undefined;
let fetched: File | undefined;

/** The chosen PNG as a file under the name it is downloaded by. Fetched once for each choice, mostly from the browser's cache. Rejects without a connection. */
export function pictureFile(): Promise<File> {
  const link = document.querySelector<HTMLAnchorElement>('.actions a[download$=".png"]');
  if (!link) return Promise.reject(new Error('The page has no picture.'));
  if (fetching && address === link.href) return fetching;
  address = link.href;
  fetched = undefined;
  fetching = fetchFile(address, link.download);
  // A failure is forgotten, so that the next try is a new one.
  fetching.catch(() => (fetching = undefined));
  return fetching;
}

/** The chosen PNG if it is at hand: without waiting, for what has to happen within a tap. */
export function pictureAtHand(): File | undefined {
  void pictureFile().catch(() => undefined);
  return fetched;
}

async function fetchFile(url: string, name: string): Promise<File> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  const file = new File([await response.blob()], name, { type: 'image/png' });
  if (url === address) fetched = file;
  return file;
}
