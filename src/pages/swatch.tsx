/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { THEMES, type ThemeId } from '../card/themes.ts';

/** A theme at a glance: its ground, with a line in the colour of the headline and one in that of the accent. */
export function Swatch({ theme }: { readonly theme: ThemeId }) {
  const { ground, headline, accent } = THEMES[theme];
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <circle cx="16" cy="16" r="16" fill={ground} />
      <path fill={headline} d="M8 10h16v4H8z" />
      <path fill={accent} d="M8 17h16v4H8z" />
    </svg>
  );
}
