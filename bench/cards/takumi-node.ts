import type { CardBox } from './boxes.ts';

/** A node of Takumi's tree. */
export type TakumiNode =
  | { readonly type: 'container'; readonly style: CardBox['style']; readonly children: readonly TakumiNode[] }
  | { readonly type: 'text'; readonly style: CardBox['style']; readonly text: string };

/** Boxes as Takumi's own nodes, which spares it the way over React elements. */
export function toTakumi({ style, children }: CardBox): TakumiNode {
  return typeof children === 'string'
    ? { type: 'text', style, text: children }
    : { type: 'container', style, children: children.map(toTakumi) };
}
