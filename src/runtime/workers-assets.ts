/** What is used of a binding to static assets (https://developers.cloudflare.com/workers/static-assets/binding/). */
export interface Assets {
  fetch(url: string): Promise<Response>;
}

/** Only the path of a request to the binding counts. */
const ORIGIN = 'https://assets.local';

/** Reads static assets by their path, from the root: `undefined` for what is not there, and when the platform fails to say. */
export function readAssets(assets: Assets): (path: string) => Promise<Uint8Array | undefined> {
  return async (path) => {
    try {
      const response = await assets.fetch(ORIGIN + path);
      return response.status === 200 ? new Uint8Array(await response.arrayBuffer()) : undefined;
    } catch {
      return undefined;
    }
  };
}
