/** How often to look, in ms. */
const INTERVAL = 250;

/**
 * Calls `end` once when this process was started by npm and the shell in between is gone. npm hands signals on to the shell that it
 * runs a script in, and many shells end by them without telling what they run, which would go on and keep the port.
 */
export function followNpm(end: () => void, { env, ppid }: { readonly env: NodeJS.ProcessEnv; readonly ppid: () => number }): void {
  if (env['npm_lifecycle_event'] === undefined) return;
  const parent = ppid();
  const watch = setInterval(() => {
    if (ppid() === parent) return;
    clearInterval(watch);
    end();
  }, INTERVAL);
  watch.unref();
}
