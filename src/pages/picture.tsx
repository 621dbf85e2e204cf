/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { CardImage } from './card-image.ts';

/** The picture of a card. The first ones of a page are fetched at once, later ones when they come near. */
export function Picture({ image, eager }: { readonly image: CardImage; readonly eager: boolean }) {
  const { format, theme } = image.spec;
  return (
    <img
      // While the picture loads its ground is there already; a sticker has none around its corners.
      class={format === 'sticker' ? 'picture' : `picture ground-${theme}`}
      src={image.path('png')}
      width={image.width}
      height={image.height}
      alt={image.alt}
      loading={eager ? undefined : 'lazy'}
      fetchpriority={eager ? 'high' : undefined}
      decoding="async"
    />
  );
}
