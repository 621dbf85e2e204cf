/** @jsxRuntime automatic @jsxImportSource hono/jsx */

/** Outlines on a field of 24×24, drawn with a line of 2. */
const ICONS = {
  share: 'M12 15V4m0 0L8 8m4-4 4 4M7 11H5v9h14v-9h-2',
  download: 'M12 4v11m0 0-4-4m4 4 4-4M5 16v4h14v-4',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  vector: 'M5 19C5 10 10 5 19 5M3 17h4v4H3zM17 3h4v4h-4z',
} as const satisfies Record<string, string>;

/** A picture before the words of a button. It says nothing of its own. */
export function Icon({ name }: { readonly name: keyof typeof ICONS }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={ICONS[name]} />
    </svg>
  );
}
