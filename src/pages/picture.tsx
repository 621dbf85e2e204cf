/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { defaultTheme } from '../card/spec.ts';
import type { CardImage } from './card-image.ts';

/** The picture of a card. The first ones of a page are fetched at once, later ones when they come near. Until it is there its place has its shape and its ground. */
export function Picture({ image, eager }: { readonly image: CardImage; readonly eager: boolean }) {
  const { slogan, format, theme } = image.spec;
  return (
    <img
      class={`picture format-${format} ground-${theme}`}
      src={image.path('png')}
      width={image.width}
      height={image.height}
      alt={image.alt}
      loading={eager ? undefined : 'lazy'}
      fetchpriority={eager ? 'high' : undefined}
      decoding="async"
      data-own={defaultTheme(slogan)}
    />
  );
}
