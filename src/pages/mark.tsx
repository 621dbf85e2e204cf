/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { markPath } from '../card/mark.ts';
import type { CatalogLanguage } from '../content/catalog.ts';

/** The mark as an inline picture beside the organisation's name, in the colour of the text. It says nothing of its own. */
export function Mark({ language }: { readonly language: CatalogLanguage }) {
  return (
    <svg class="mark" viewBox="0 0 100 100" aria-hidden="true">
      <path fill="currentColor" d={markPath(0, 0, 100, language.direction === 'rtl')} />
    </svg>
  );
}
