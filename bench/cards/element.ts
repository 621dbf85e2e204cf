import type { CardBox } from './boxes.ts';

/** A React element, as far as Satori looks at it. */
export interface Element {
  readonly type: string;
  readonly key: null;
  readonly props: { readonly style: CardBox['style']; readonly children: readonly Element[] | string };
}

/** Boxes as React elements. */
export function toElement({ style, children }: CardBox): Element {
  return { type: 'div', key: null, props: { style, children: typeof children === 'string' ? children : children.map(toElement) } };
}
