import type { Drawer } from './drawing.ts';

/** A drawer that is opened by the first card that has to be drawn, and anew after an opening that failed. `keep` is told of an opening: others may come to wait for it. */
export function lazyDrawer(open: () => Promise<Drawer>, keep: (opening: Promise<Drawer>) => void): Drawer {
  let opening: Promise<Drawer> | undefined;
  const opened = (): Promise<Drawer> => {
    if (opening) return opening;
    const begun = open();
    opening = begun;
    keep(begun);
    begun.catch(() => (opening = undefined));
    return begun;
  };
  return {
    svg: async (names) => (await opened()).svg(names),
    image: async (names) => (await opened()).image(names),
    both: async (names) => (await opened()).both(names),
  };
}
